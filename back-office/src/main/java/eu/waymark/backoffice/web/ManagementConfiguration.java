package eu.waymark.backoffice.web;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;

/** What a process without the web role answers: how it is, and the verbs of its folder. Nothing of the interface, and no page. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
    ServerConfiguration.class,
    LocalGuard.class,
    WithoutWebRole.class,
    LocalController.class,
    ExportController.class,
    ErrorReplies.class,
    ErrorPage.class,
    TomcatErrors.class
})
public class ManagementConfiguration {}

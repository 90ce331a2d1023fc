package eu.waymark.backoffice.web;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;

/** Everything that answers over HTTP. The desks and operations behind it are registered by whoever starts it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
    ServerConfiguration.class,
    LocalGuard.class,
    Unconditional.class,
    CommandController.class,
    CatalogueController.class,
    PortfolioController.class,
    ProjectController.class,
    JournalController.class,
    CompareController.class,
    ExportController.class,
    LedgerController.class,
    LocalController.class,
    OpenApiController.class,
    ErrorReplies.class,
    ErrorPage.class,
    TomcatErrors.class,
    MetricsConfiguration.class
})
public class WebConfiguration {}

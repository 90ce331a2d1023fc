package eu.waymark.backoffice.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The health of views and ledger, for a process that folds them or shows them. */
@Configuration(proxyBeanMethods = false)
@Import({ViewsHealth.class, LedgerHealth.class})
public class ViewsConfiguration {}

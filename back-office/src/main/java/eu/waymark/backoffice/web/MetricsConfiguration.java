package eu.waymark.backoffice.web;

import eu.waymark.backoffice.metrics.CommandMetrics;
import eu.waymark.backoffice.metrics.RecordMetrics;
import eu.waymark.backoffice.operations.Operations;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the meters known to whoever exports them. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {
    @Bean
    CommandMetrics commandMetrics(MeterRegistry registry) {
        return new CommandMetrics(registry);
    }

    @Bean
    RecordMetrics recordMetrics(Operations operations) {
        return new RecordMetrics(operations);
    }
}

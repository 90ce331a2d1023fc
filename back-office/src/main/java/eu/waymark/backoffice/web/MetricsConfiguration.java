package eu.waymark.backoffice.web;

import eu.waymark.backoffice.metrics.CommandMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The meters of the interface. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {
    @Bean
    CommandMetrics commandMetrics(MeterRegistry registry) {
        return new CommandMetrics(registry);
    }
}

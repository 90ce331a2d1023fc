package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.settings.Settings;
import java.util.List;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.SpanFactory;
import org.springframework.context.support.GenericApplicationContext;

/** Where spans go: nowhere, unless a receiver is named. */
interface Traces extends AutoCloseable {
    /** OpenTelemetry's own names for where spans are sent; as variables {@code OTEL_EXPORTER_OTLP_ENDPOINT} and so on. */
    List<String> OTLP = List.of("otel.exporter.otlp.endpoint", "otel.exporter.otlp.traces.endpoint");

    /** For what goes over the buses and into the record. */
    SpanFactory spans();

    /** Has the requests that this application takes traced, too. */
    void register(GenericApplicationContext context);

    /** Sends what has not been sent yet, bounded. */
    @Override
    void close();

    /** @throws eu.waymark.backoffice.problem.CannotException where what is set for them cannot be */
    static Traces of(Settings settings) {
        return OTLP.stream().anyMatch(name -> settings.text(name).isPresent())
                ? OpenTelemetryTraces.open(settings, OTLP)
                : new Untraced();
    }

    /** Costs nothing, and loads nothing. */
    record Untraced() implements Traces {
        @Override
        public SpanFactory spans() {
            return NoOpSpanFactory.INSTANCE;
        }

        @Override
        public void register(GenericApplicationContext context) {}

        @Override
        public void close() {}
    }
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.backoffice.web.KeptTraces;
import eu.waymark.backoffice.web.TracedRequests;
import eu.waymark.shared.Metadata;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.tracing.SpanFactory;
import org.axonframework.tracing.opentelemetry.OpenTelemetrySpanFactory;
import org.springframework.context.support.GenericApplicationContext;

/** Spans by OpenTelemetry, sent by OTLP over HTTP; set by its own variables, {@code OTEL_…}. */
record OpenTelemetryTraces(OpenTelemetrySdk sdk, SpanFactory spans) implements Traces {
    /** @param endpoints the settings that say where spans are sent */
    static OpenTelemetryTraces open(Settings settings, List<String> endpoints) {
        try {
            OpenTelemetrySdk sdk = AutoConfiguredOpenTelemetrySdk.builder()
                    .disableShutdownHook()
                    .addPropertiesSupplier(() -> defaults(settings))
                    .addPropertiesCustomizer(_ -> given(settings, endpoints))
                    .addSamplerCustomizer((set, _) -> new KeptTraces(set))
                    .build()
                    .getOpenTelemetrySdk();
            return new OpenTelemetryTraces(
                    sdk,
                    OpenTelemetrySpanFactory.builder()
                            .tracer(sdk.getTracer("waymark"))
                            .contextPropagators(sdk.getPropagators().getTextMapPropagator())
                            .addSpanAttributeProviders(List.of(OpenTelemetryTraces::attributes))
                            .build());
        } catch (ConfigurationException | IllegalArgumentException e) {
            throw new CannotException("the settings OTEL_* for traces cannot be: " + said(e), e);
        }
    }

    /** What is wrong stands in the cause, where the failure itself says only that something is. */
    private static String said(RuntimeException failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause.getMessage() == null
                ? String.valueOf(failure.getMessage())
                : failure.getMessage() + ": " + cause.getMessage();
    }

    /** Traces and nothing else: figures are read at /actuator/prometheus, logs go to standard error. */
    private static Map<String, String> defaults(Settings settings) {
        return Map.of(
                "otel.metrics.exporter", "none",
                "otel.logs.exporter", "none",
                "otel.exporter.otlp.protocol", "http/protobuf",
                "otel.service.name", "waymark",
                "otel.resource.attributes",
                        "waymark.roles=" + Role.names(Role.of(settings)).replace(',', '+'));
    }

    private static Map<String, String> given(Settings settings, List<String> endpoints) {
        Map<String, String> given = new HashMap<>();
        endpoints.forEach(name -> settings.text(name).ifPresent(value -> given.put(name, value)));
        return given;
    }

    /** What a command is found by; nothing else of its metadata, which tells of people. */
    private static Map<String, String> attributes(Message<?> message) {
        Object id = message.getMetaData().get(Metadata.COMMAND_ID);
        return id == null ? Map.of() : Map.of("waymark.command.id", String.valueOf(id));
    }

    @Override
    public void register(GenericApplicationContext context) {
        context.registerBean(TracedRequests.class, () -> new TracedRequests(sdk));
    }

    /** Waits for the receiver at most ten seconds. */
    @Override
    public void close() {
        sdk.close();
    }
}

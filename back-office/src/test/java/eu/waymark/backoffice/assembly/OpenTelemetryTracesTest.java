package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Traces that cannot be sent as they are set. */
class OpenTelemetryTracesTest {
    private static final String PROTOCOL = "otel.exporter.otlp.protocol";

    @Test
    void whatIsWrongWithTheSettingsIsSaid() {
        assertThatThrownBy(() -> OpenTelemetryTraces.open(Settings.of(Map.of(PROTOCOL, "grpc")), List.of(PROTOCOL)))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("OTEL_")
                .hasMessageContaining("GrpcSender");
    }
}

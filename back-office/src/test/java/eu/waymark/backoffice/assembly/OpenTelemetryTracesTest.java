package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.backoffice.web.TracedRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Traces that cannot be sent as they are set. */
class OpenTelemetryTracesTest {
    private static final String PROTOCOL = "otel.exporter.otlp.protocol";

    /** Every process that is asked for the health of another knows that trace, whatever its sampler is. */
    @Test
    void whateverIsSetTheTraceOfWhoLooksAfterTheProcessIsNotKept() throws Exception {
        Map<String, String> given = Map.of("otel.traces.sampler", "always_on", "otel.traces.exporter", "none");
        OpenTelemetryTraces traces = OpenTelemetryTraces.open(Settings.of(given), List.copyOf(given.keySet()));
        List<Boolean> kept = new ArrayList<>();
        for (String path : List.of("/actuator/health/readiness", "/api/projects"))
            new TracedRequests(traces.sdk())
                    .doFilter(
                            new MockHttpServletRequest("GET", path),
                            new MockHttpServletResponse(),
                            (_, _) -> kept.add(traces.sdk()
                                    .getTracer("bus")
                                    .spanBuilder("ask")
                                    .startSpan()
                                    .isRecording()));
        traces.close();
        assertThat(kept).containsExactly(false, true);
    }

    @Test
    void whatIsWrongWithTheSettingsIsSaid() {
        assertThatThrownBy(() -> OpenTelemetryTraces.open(Settings.of(Map.of(PROTOCOL, "grpc")), List.of(PROTOCOL)))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("OTEL_")
                .hasMessageContaining("GrpcSender");
    }
}

package eu.waymark.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Of which requests a trace is kept. */
class TracedRequestsTest {
    @Test
    void whatIsAskedOfOthersToTellOfHealthIsNotKept() throws Exception {
        assertThat(kept("/actuator/health/readiness")).containsExactly(false);
        assertThat(kept("/api/projects")).containsExactly(true);
    }

    /** Whether a span is that is begun while the request is answered. */
    private static List<Boolean> kept(String path) throws Exception {
        List<Boolean> kept = new ArrayList<>();
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder().build())
                .build()) {
            new TracedRequests(sdk)
                    .doFilter(
                            new MockHttpServletRequest("GET", path),
                            new MockHttpServletResponse(),
                            (_, _) -> kept.add(sdk.getTracer("bus")
                                    .spanBuilder("ask")
                                    .startSpan()
                                    .isRecording()));
        }
        return kept;
    }
}

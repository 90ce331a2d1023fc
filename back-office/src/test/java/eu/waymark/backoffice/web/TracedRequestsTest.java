package eu.waymark.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Of which requests a trace is kept. */
class TracedRequestsTest {
    @Test
    void whatIsAskedOfOthersToTellOfHealthIsNotKept() throws Exception {
        for (Sampler set : List.of(Sampler.parentBased(Sampler.alwaysOn()), Sampler.alwaysOn())) {
            assertThat(kept("/actuator/health/readiness", set)).as("%s", set).containsExactly(false);
            assertThat(kept("/api/projects", set)).as("%s", set).containsExactly(true);
        }
    }

    /** Whether a span is that is begun while the request is answered. */
    private static List<Boolean> kept(String path, Sampler set) throws Exception {
        List<Boolean> kept = new ArrayList<>();
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .setSampler(new KeptTraces(set))
                        .build())
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

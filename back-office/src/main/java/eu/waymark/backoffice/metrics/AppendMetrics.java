package eu.waymark.backoffice.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the record takes to write what one command or refusal comes to, until it is durable: {@code waymark.append} by outcome, in
 * buckets from a tenth of a millisecond to ten seconds, of which percentiles can be made. What is written before anybody looks is not
 * counted. Safe for use from any thread.
 */
public final class AppendMetrics implements MeterBinder {
    private static final List<String> OUTCOMES = List.of("recorded", "conflict", "away", "unknown", "failed");

    private volatile @Nullable MeterRegistry registry;

    @Override
    public void bindTo(MeterRegistry registry) {
        // There from the start, so that an alarm on what never happened yet has a figure to look at.
        OUTCOMES.forEach(outcome -> timer(registry, outcome));
        this.registry = registry;
    }

    /** @param outcome {@code recorded}, {@code conflict}, {@code away}, {@code unknown} or {@code failed} */
    public void wrote(String outcome, Duration took) {
        MeterRegistry known = registry;
        if (known != null) timer(known, outcome).record(took);
    }

    private static Timer timer(MeterRegistry registry, String outcome) {
        return Timer.builder("waymark.append")
                .description("one write of the record, until it is durable")
                .tag("outcome", outcome)
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofNanos(100_000))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(registry);
    }
}

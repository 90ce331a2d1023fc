package eu.waymark.backoffice.metrics;

import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.operations.RecordStatus.View;
import eu.waymark.backoffice.problem.CannotException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the record and its views stand, asked when somebody looks, at most once a second: {@code waymark.events}, and by view {@code waymark.view.lag} (events that it
 * lacks) and {@code waymark.view.stopped} (1 where it does not go on). The ledger with them.
 */
public final class RecordMetrics implements MeterBinder {
    /** In nanoseconds: all figures of one scrape are of one status, which is asked for once. */
    private static final long KEPT = 1_000_000_000;

    private final Operations operations;
    private final Clock clock;
    private @Nullable RecordStatus status;
    private long askedAt;

    public RecordMetrics(Operations operations) {
        this(operations, Clock.systemUTC());
    }

    RecordMetrics(Operations operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("waymark.events", this, asked -> asked.figure(RecordStatus::events))
                .description("events that are recorded")
                .register(registry);
        new LedgerMetrics(this::figure, clock).bindTo(registry);
        for (String view : names()) {
            of(registry, view, "waymark.view.lag", "events that the view lacks", View::lag);
            of(registry, view, "waymark.view.stopped", "1 where the view does not go on", RecordMetrics::stopped);
        }
    }

    /** None in a process that has no views of its own, where those that have may be away: they tell of theirs. */
    private List<String> names() {
        try {
            return operations.status().views().stream().map(View::name).toList();
        } catch (CannotException away) {
            return List.of();
        }
    }

    private synchronized RecordStatus status() {
        RecordStatus known = status;
        if (known != null && System.nanoTime() - askedAt < KEPT) return known;
        RecordStatus now = operations.status();
        status = now;
        askedAt = System.nanoTime();
        return now;
    }

    private double figure(ToDoubleFunction<RecordStatus> figure) {
        try {
            return figure.applyAsDouble(status());
        } catch (CannotException away) {
            return Double.NaN;
        }
    }

    private void of(MeterRegistry registry, String view, String name, String what, ToDoubleFunction<View> figure) {
        Gauge.builder(name, this, asked -> asked.figure(now -> named(now, view, figure)))
                .description(what)
                .tag("view", view)
                .register(registry);
    }

    private static double named(RecordStatus status, String name, ToDoubleFunction<View> figure) {
        return status.views().stream()
                .filter(view -> view.name().equals(name))
                .mapToDouble(figure)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double stopped(View view) {
        return view.state().equals("stopped") ? 1 : 0;
    }
}

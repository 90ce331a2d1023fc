package eu.waymark.backoffice.metrics;

import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.shared.ledger.LedgerOverview;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger stands: {@code waymark.ledger.differs} (1 where the record is not what was signed), and of the last checkpoint
 * {@code waymark.ledger.checkpoint.size} (events that it covers) and {@code waymark.ledger.checkpoint.age} (seconds since it was signed). No number where
 * that is not known.
 *
 * @param figures asks for the status
 */
record LedgerMetrics(Figures figures, Clock clock) {
    /** Gives what is read off the status, or no number where it cannot be had. */
    @FunctionalInterface
    interface Figures {
        double of(ToDoubleFunction<RecordStatus> figure);
    }

    void bindTo(MeterRegistry registry) {
        of(registry, "waymark.ledger.differs", "1 where the record is not what was signed", LedgerMetrics::differs);
        of(
                registry,
                "waymark.ledger.checkpoint.size",
                "events that the last checkpoint covers",
                ledger -> ledger.last() == null ? 0 : ledger.last().size());
        of(registry, "waymark.ledger.checkpoint.age", "seconds since the last checkpoint was signed", this::age);
    }

    private void of(MeterRegistry registry, String name, String what, ToDoubleFunction<LedgerOverview> figure) {
        Gauge.builder(name, this, asked -> asked.figures.of(status -> known(status.ledger(), figure)))
                .description(what)
                .strongReference(true)
                .register(registry);
    }

    private static double known(@Nullable LedgerOverview ledger, ToDoubleFunction<LedgerOverview> figure) {
        return ledger == null ? Double.NaN : figure.applyAsDouble(ledger);
    }

    private static double differs(LedgerOverview ledger) {
        if (ledger.check() == null) return Double.NaN;
        return ledger.check().difference() == null ? 0 : 1;
    }

    private double age(LedgerOverview ledger) {
        if (ledger.last() == null) return Double.NaN;
        return Duration.between(ledger.last().signedAt(), clock.instant()).toSeconds();
    }
}

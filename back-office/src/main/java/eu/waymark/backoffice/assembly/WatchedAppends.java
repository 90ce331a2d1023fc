package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.metrics.AppendMetrics;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.OutcomeUnknownException;
import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.engine.AroundAppend;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.tracing.SpanFactory;
import org.jspecify.annotations.Nullable;

/** Times, counts and traces each write of the record, and remembers the last one that the store could not do. Safe for use from any thread. */
final class WatchedAppends implements AroundAppend {
    /** As long a process says that it cannot write; then it has to be tried again by somebody to be known. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final AppendMetrics metrics;
    private final SpanFactory spans;
    private final LongSupplier nanoseconds;
    private volatile @Nullable Failure last;

    WatchedAppends(AppendMetrics metrics, SpanFactory spans, LongSupplier nanoseconds) {
        this.metrics = metrics;
        this.spans = spans;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public void append(int events, Runnable write) {
        long began = nanoseconds.getAsLong();
        try {
            spans.createInternalSpan(() -> "append")
                    .addAttribute("waymark.events", String.valueOf(events))
                    .run(write);
            last = null;
            metrics.wrote("recorded", since(began));
        } catch (RuntimeException e) {
            String outcome = outcome(e);
            if (e instanceof RecordUnavailableException) last = new Failure(e, nanoseconds.getAsLong());
            metrics.wrote(outcome, since(began));
            throw e;
        }
    }

    AppendMetrics metrics() {
        return metrics;
    }

    /** Throws {@link CannotException} where the last write failed, for as long as that tells of the next. */
    void look() {
        Failure failure = last;
        if (failure != null && since(failure.at()).compareTo(REMEMBERED) < 0)
            throw new CannotException(String.valueOf(failure.cause().getMessage()), failure.cause());
    }

    private Duration since(long then) {
        return Duration.ofNanos(nanoseconds.getAsLong() - then);
    }

    private static String outcome(RuntimeException failure) {
        return switch (failure) {
            case ConcurrencyException _ -> "conflict";
            case OutcomeUnknownException _ -> "unknown";
            case RecordUnavailableException _ -> "away";
            default -> "failed";
        };
    }

    private record Failure(RuntimeException cause, long at) {}
}

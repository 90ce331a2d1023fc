package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.metrics.AppendMetrics;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.OutcomeUnknownException;
import eu.waymark.eventstore.RecordUnavailableException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.tracing.NoOpSpanFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is measured of a write, and what is remembered of one that failed. */
class WatchedAppendsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AppendMetrics metrics = new AppendMetrics();
    private long now;
    private final WatchedAppends appends = new WatchedAppends(metrics, NoOpSpanFactory.INSTANCE, () -> now);

    @BeforeEach
    void bind() {
        metrics.bindTo(registry);
    }

    @Test
    void eachOutcomeIsTimedByItself() {
        appends.append(2, () -> now += Duration.ofMillis(5).toNanos());
        failing(new ConcurrencyException("somebody was faster"));
        failing(new OutcomeUnknownException("torn off", new RuntimeException()));
        failing(new RecordUnavailableException("the disk is full"));
        failing(new IllegalStateException("a bug"));

        for (String outcome : new String[] {"recorded", "conflict", "unknown", "away", "failed"})
            assertThat(registry.get("waymark.append")
                            .tag("outcome", outcome)
                            .timer()
                            .count())
                    .as(outcome)
                    .isEqualTo(1);
        assertThat(registry.get("waymark.append")
                        .tag("outcome", "recorded")
                        .timer()
                        .totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(5);
    }

    @Test
    void aWriteThatTheStoreCouldNotDoIsToldForTenSecondsOrUntilOneIsDone() {
        assertThatCode(appends::look).doesNotThrowAnyException();
        failing(new RecordUnavailableException("the disk is full"));

        now += Duration.ofSeconds(10).toNanos() - 1;
        assertThatThrownBy(appends::look).isInstanceOf(CannotException.class).hasMessageContaining("the disk is full");
        now++;
        assertThatCode(appends::look).doesNotThrowAnyException();

        failing(new RecordUnavailableException("the disk is full"));
        appends.append(1, () -> {});
        assertThatCode(appends::look).doesNotThrowAnyException();
    }

    @Test
    void aConflictSaysNothingOfTheStore() {
        failing(new ConcurrencyException("somebody was faster"));
        assertThatCode(appends::look).doesNotThrowAnyException();
    }

    private void failing(RuntimeException failure) {
        assertThatThrownBy(() -> appends.append(1, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }
}

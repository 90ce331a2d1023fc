package eu.waymark.backoffice.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.shared.ledger.LedgerOverview;
import eu.waymark.shared.ledger.LedgerOverview.Head;
import eu.waymark.shared.ledger.LedgerOverview.SelfCheck;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerMetricsTest {
    private static final Instant SIGNED = Instant.parse("2021-04-30T16:00:00Z");
    private static final Head LAST = new Head(7, 320, "root", SIGNED);
    private static final SelfCheck SOUND = new SelfCheck(SIGNED, SIGNED, null);

    @Test
    void aRecordThatIsNotWhatWasSignedIsOne() {
        assertThat(figure("waymark.ledger.differs", ledger(LAST, SOUND))).isZero();
        assertThat(figure(
                        "waymark.ledger.differs",
                        ledger(LAST, new SelfCheck(SIGNED, null, "the event at position 3 is another"))))
                .isOne();
        assertThat(figure("waymark.ledger.differs", ledger(LAST, null)))
                .as("nobody has looked")
                .isNaN();
        assertThat(figure("waymark.ledger.differs", null)).isNaN();
    }

    @Test
    void theLastCheckpointHasASizeAndAnAge() {
        assertThat(figure("waymark.ledger.checkpoint.size", ledger(LAST, SOUND)))
                .isEqualTo(320);
        assertThat(figure("waymark.ledger.checkpoint.age", ledger(LAST, SOUND))).isEqualTo(90);
        assertThat(figure("waymark.ledger.checkpoint.size", ledger(null, SOUND)))
                .isZero();
        assertThat(figure("waymark.ledger.checkpoint.age", ledger(null, SOUND))).isNaN();
    }

    private static double figure(String name, @Nullable LedgerOverview ledger) {
        RecordStatus status =
                new RecordStatus(321, 320, List.of(), new RecordStatus.Engines("sqlite", "sqlite"), ledger);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new LedgerMetrics(figure -> figure.applyAsDouble(status), Clock.fixed(SIGNED.plusSeconds(90), ZoneOffset.UTC))
                .bindTo(registry);
        return registry.get(name).gauge().value();
    }

    private static LedgerOverview ledger(@Nullable Head last, @Nullable SelfCheck check) {
        return new LedgerOverview(
                "waymark/1", "key", 321, "root", last == null ? 0 : last.number(), last, null, null, check);
    }
}

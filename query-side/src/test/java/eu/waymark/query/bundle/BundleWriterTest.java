package eu.waymark.query.bundle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.bundle.verify.Verdict;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.given.Events;
import eu.waymark.query.given.History;
import eu.waymark.query.given.MemoryRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what is written: verified by the verifier that shares its format and nothing of its writing. */
class BundleWriterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aGeneratedHistoryAmongOthersIsIntact(long seed) throws IOException {
        Random random = new Random(seed);
        History values = new History("values", random);
        History other = new History("other", random);
        MemoryRecord record = new MemoryRecord("seed " + seed);
        Bundled bundled = new Bundled(folder, record);
        for (int round = 0; round < 300; round++) {
            History next = random.nextInt(3) == 0 ? other : values;
            record.append(next.project(), next.next());
            if (round % 50 == 49) bundled.sign();
        }
        Verdict verdict = bundled.verdict(bundled.bundle("values", 300));
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.notes()).isEmpty();
        assertThat(verdict.checkpoints()).isEqualTo(6);
        assertThat(requireNonNull(verdict.manifest()).events())
                .isEqualTo(record.readStream("project/values", 0, 1_000).size());
    }

    @Test
    void theSameInputsAreTheSameBytes() throws IOException {
        Bundled bundled = small();
        bundled.sign();
        assertThat(bundled.bundle("values", 3)).isEqualTo(bundled.bundle("values", 3));
    }

    @Test
    void anEventThatTheLedgerDoesNotHoldStopsItNamingThePosition() throws IOException {
        Bundled bundled = small();
        bundled.sign();
        List<StoredEvent> ledger = new ArrayList<>(bundled.events());
        ledger.set(1, later(ledger.get(1)));
        assertThatThrownBy(() -> bundled.bundle("values", 3, ledger))
                .isInstanceOf(LedgerDiffersException.class)
                .hasMessageContaining("the event at position 1 is not the one that the ledger holds");
    }

    @Test
    void aCheckpointThatTheLedgerNoLongerAgreesWithStopsIt() throws IOException {
        Bundled bundled = small();
        bundled.sign();
        List<StoredEvent> ledger = new ArrayList<>(bundled.events());
        ledger.set(2, later(ledger.get(2)));
        assertThatThrownBy(() -> bundled.bundle("values", 3, ledger))
                .isInstanceOf(LedgerDiffersException.class)
                .hasMessageContaining("the first 3 events are no longer those");
    }

    @Test
    void aSizeThatNoCheckpointCoversStopsIt() throws IOException {
        Bundled bundled = small();
        bundled.sign();
        assertThatThrownBy(() -> bundled.bundle("values", 2))
                .isInstanceOf(LedgerDiffersException.class)
                .hasMessageContaining("no checkpoint over 2 events");
    }

    /** Two events of one project, then one of another. */
    private Bundled small() {
        MemoryRecord record = new MemoryRecord("small")
                .append("values", Events.registered(), Events.admitted("turin"))
                .append("other", Events.registered());
        return new Bundled(folder, record);
    }

    private static StoredEvent later(StoredEvent event) {
        Instant then = event.recordedAt().plusMillis(1);
        return new StoredEvent(
                event.position(),
                event.id(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                then,
                event.type(),
                event.revision(),
                event.payload(),
                event.metadata());
    }
}

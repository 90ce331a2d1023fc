package eu.waymark.eventstore.axonserver;

import static eu.waymark.eventstore.conformance.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.waymark.eventstore.OutcomeUnknownException;
import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.conformance.NoteSerializer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said while the server is away, and that everything goes on by itself when it is back. */
@WithAxonServer
class LostConnectionTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @SuppressWarnings("NullAway.Init")
    private Wire wire;

    @SuppressWarnings("NullAway.Init")
    private AxonServerRecord record;

    @SuppressWarnings("NullAway.Init")
    private AxonServerRecord other;

    @BeforeEach
    void open() throws IOException {
        GivenAxonServer.empty();
        wire = new Wire();
        record = AxonServerRecord.open(wire.settings(), new NoteSerializer());
        other = AxonServerRecord.open(GivenAxonServer.settings(), new NoteSerializer());
    }

    @AfterEach
    void close() {
        record.close();
        other.close();
        wire.close();
    }

    @Test
    void anAppendThatCannotBeSentIsKnownNotToBeRecorded() {
        cut();
        assertThatThrownBy(() -> append(0))
                .isInstanceOf(RecordUnavailableException.class)
                .isNotInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("nothing of this was recorded");
        assertThat(other.reader().size()).isZero();
    }

    @Test
    void ofAnAppendWhoseConfirmationIsLostTheOutcomeIsUnknown() throws Exception {
        wire.holdAnswers(true);
        CompletableFuture<Throwable> outcome = CompletableFuture.supplyAsync(() -> catchThrowable(() -> append(0)));
        assertThat(other.reader().awaitBeyond(0, LONG)).isEqualTo(1);
        wire.cut();

        assertThat(outcome.get())
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("not known");
    }

    @Test
    void readingFailsWhileTheServerIsAway() {
        append(0);
        cut();
        assertThatThrownBy(() -> record.reader().size()).isInstanceOf(RecordUnavailableException.class);
        assertThatThrownBy(() -> record.reader().read(0, 1)).isInstanceOf(RecordUnavailableException.class);
        assertThatThrownBy(() -> record.reader().readStream("project/a", 0, 1))
                .isInstanceOf(RecordUnavailableException.class);
        assertThatThrownBy(() -> record.reader().lastSequence("project/a"))
                .isInstanceOf(RecordUnavailableException.class);
        assertThatThrownBy(() -> record.reader().awaitBeyond(1, LONG)).isInstanceOf(RecordUnavailableException.class);
    }

    @Test
    void everythingGoesOnByItselfWhenTheServerIsBack() throws Exception {
        append(0);
        assertThat(positions()).containsExactly(0L);
        cut();
        other.engine().appendEvents(List.of(note("project/b", 0), note("project/a", 1)));
        wire.join();

        while (catchThrowable(() -> append(2)) != null) Thread.onSpinWait();
        assertThat(record.reader().awaitBeyond(3, LONG)).isEqualTo(4);
        assertThat(positions()).containsExactly(0L, 2L, 3L);
    }

    private void cut() {
        wire.cut();
        while (catchThrowable(() -> record.reader().size()) == null) Thread.onSpinWait();
    }

    private void append(long sequence) {
        record.engine().appendEvents(List.of(note("project/a", sequence)));
    }

    private List<Long> positions() {
        return record.reader().readStream("project/a", 0, 10).stream()
                .map(StoredEvent::position)
                .toList();
    }
}

package eu.waymark.eventstore.conformance;

import static eu.waymark.eventstore.conformance.Notes.WHEN;
import static eu.waymark.eventstore.conformance.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.engine.EventRefusedException;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a leaf of the ledger cannot cover is refused before anything is written. */
public interface RefusalConformance extends ConformingStore {

    @Test
    default void anEventOutsideAnAggregateIsRefused() {
        refused("aggregate", new GenericEventMessage<>("e1", new Note("x"), Map.of(), WHEN));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    default void anEventWithoutRevisionIsRefused(@Nullable String revision) {
        reopen(new NoteSerializer(revision));
        refused("revision", note("project/a", 0));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    default void anEventWithoutAggregateTypeOrIdentifierIsRefused(@Nullable String blank) {
        refused(
                "aggregate type",
                new GenericDomainEventMessage<>(blank, "project/a", 0, new Note("x"), Map.of(), "e1", WHEN));
        refused(
                "aggregate identifier",
                new GenericDomainEventMessage<>("project", blank, 0, new Note("x"), Map.of(), "e1", WHEN));
    }

    @Test
    default void metadataOtherThanStringsAreRefused() {
        refused("attempt", note("project/a", 0, "x", Map.of("attempt", 1), WHEN));
        refused("when", note("project/a", 0, "x", Map.of("when", WHEN), WHEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-07-15T10:00:00.000001Z", "2019-07-15T10:00:00.123456789Z"})
    default void aTimeFinerThanAMillisecondIsRefused(String when) {
        refused("millisecond", note("project/a", 0, "x", Map.of(), Instant.parse(when)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-07-15T10:00:00.001Z",
                "1969-12-31T23:59:59.999Z",
                "1970-01-01T00:00:00Z",
                "2999-12-31T23:59:59.999Z"
            })
    default void aTimeOfWholeMillisecondsIsKept(String when) {
        append(note("project/a", 0, "x", Map.of(), Instant.parse(when)));
        assertThat(reader().at(0).orElseThrow().recordedAt()).isEqualTo(when);
    }

    @Test
    default void halfASurrogatePairIsRefused() {
        refused("surrogate", note("project/a", 0, "x", Map.of("note", "\uD83D"), WHEN));
        refused("surrogate", note("project/a", 0, "x", Map.of("\uDE00", "note"), WHEN));
        refused("surrogate", note("project/\uD83D", 0));
    }

    @Test
    default void aNegativeSequenceNumberIsRefused() {
        refused("from 0", note("project/a", -1));
    }

    @Test
    default void nothingIsRecordedBesideWhatIsRefused() {
        assertThatThrownBy(() -> append(note("project/a", 0), note("project/a", 1, "x", Map.of("attempt", 1), WHEN)))
                .isInstanceOf(EventRefusedException.class);
        assertThat(reader().size()).isZero();
    }

    @Test
    default void snapshotsAreNotKept() {
        append(note("project/a", 0));
        assertThatThrownBy(() -> engine().storeSnapshot(note("project/a", 0)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("project/a");
        assertThat(engine().readSnapshot("project/a")).isEmpty();
    }

    private void refused(String why, EventMessage<?> event) {
        assertThatThrownBy(() -> append(event))
                .isInstanceOf(EventRefusedException.class)
                .hasMessageContaining(event.getIdentifier())
                .hasMessageContaining(why);
        assertThat(reader().size()).isZero();
    }
}

package eu.waymark.eventstore.conformance;

import static eu.waymark.eventstore.conformance.Notes.WHEN;
import static eu.waymark.eventstore.conformance.Notes.note;
import static eu.waymark.eventstore.conformance.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** What is appended: kept exactly, in order, all or nothing. */
public interface AppendConformance extends ConformingStore {

    @Test
    default void whatIsAppendedIsKeptExactly() {
        var event = note("project/values", 0, "Turin", Map.of("actor", "a7", "reason", "first"), WHEN);
        append(event);

        StoredEvent stored = reader().at(0).orElseThrow();
        assertThat(stored.position()).isZero();
        assertThat(stored.id()).isEqualTo(event.getIdentifier());
        assertThat(stored.aggregateType()).isEqualTo("project");
        assertThat(stored.aggregateId()).isEqualTo("project/values");
        assertThat(stored.sequence()).isZero();
        assertThat(stored.recordedAt()).isEqualTo(WHEN);
        assertThat(stored.type()).isEqualTo("Note");
        assertThat(stored.revision()).isEqualTo("1");
        assertThat(new String(stored.payload(), StandardCharsets.UTF_8)).isEqualTo("Turin");
        assertThat(stored.metadata()).isEqualTo(Map.of("actor", "a7", "reason", "first"));
    }

    @Test
    default void positionsFollowTheOrderOfAppendsFromZeroWithoutGaps() {
        append(note("project/a", 0));
        append(note("project/b", 0), note("project/a", 1));
        append(note("project/b", 1));

        assertThat(everything()).extracting(StoredEvent::position).containsExactly(0L, 1L, 2L, 3L);
        assertThat(everything())
                .extracting(StoredEvent::aggregateId)
                .containsExactly("project/a", "project/b", "project/a", "project/b");
    }

    @Test
    default void theSameSequenceNumberTwiceIsRefused() {
        append(note("project/values", 0));
        assertThatThrownBy(() -> append(note("project/values", 0)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("project/values");
        assertThat(reader().size()).isEqualTo(1);
    }

    @Test
    default void aGapInAStreamIsRefused() {
        append(note("project/values", 0));
        assertThatThrownBy(() -> append(note("project/values", 2))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> append(note("project/other", 1))).isInstanceOf(ConcurrencyException.class);
        assertThat(reader().size()).isEqualTo(1);
    }

    @Test
    default void severalEventsAreAllRecordedOrNone() {
        append(notes("project/values", 0, 3).toArray(Notes.NONE));
        assertThatThrownBy(() -> append(note("project/other", 0), note("project/values", 3), note("project/values", 3)))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(reader().size()).isEqualTo(3);
        assertThat(reader().readStream("project/other", 0, 10)).isEmpty();
        append(note("project/other", 0), note("project/values", 3));
        assertThat(everything()).extracting(StoredEvent::position).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    default void nothingAppendedIsNothingRecorded() {
        engine().appendEvents(List.of());
        assertThat(reader().size()).isZero();
    }

    @Test
    default void aRefusedAppendLeavesTheStreamUsable() {
        append(note("project/values", 0));
        assertThatThrownBy(() -> append(note("project/values", 5))).isInstanceOf(ConcurrencyException.class);
        append(note("project/values", 1));
        assertThat(engine().lastSequenceNumberFor("project/values")).contains(1L);
    }
}

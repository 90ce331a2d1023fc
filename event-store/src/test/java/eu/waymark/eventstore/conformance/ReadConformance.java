package eu.waymark.eventstore.conformance;

import static eu.waymark.eventstore.conformance.Notes.WHEN;
import static eu.waymark.eventstore.conformance.Notes.note;
import static eu.waymark.eventstore.conformance.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.engine.RecordPages;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;

/** What is read: raw by position and by stream, and as Axon's messages. */
public interface ReadConformance extends ConformingStore {

    @Test
    default void anEmptyRecordIsReadAsEmpty() {
        assertThat(reader().size()).isZero();
        assertThat(reader().read(0, 10)).isEmpty();
        assertThat(reader().at(0)).isEmpty();
        assertThat(reader().readStream("project/values", 0, 10)).isEmpty();
        assertThat(engine().readEvents(null, false)).isEmpty();
        assertThat(engine().readEvents("project/values").hasNext()).isFalse();
        assertThat(engine().lastSequenceNumberFor("project/values")).isEmpty();
    }

    @Test
    default void aPageStartsWhereAskedAndEndsAtItsLimit() {
        append(notes("project/a", 0, 5).toArray(Notes.NONE));

        assertThat(reader().read(1, 3)).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L);
        assertThat(reader().read(4, 3)).extracting(StoredEvent::position).containsExactly(4L);
        assertThat(reader().read(5, 3)).isEmpty();
        assertThat(reader().read(1_000_000, 3)).isEmpty();
        assertThat(reader().at(4)).isPresent();
        assertThat(reader().at(5)).isEmpty();
    }

    @Test
    default void aStreamHoldsItsOwnEventsOnly() {
        append(note("project/a", 0), note("project/b", 0), note("project/a", 1), note("project/ab", 0));
        append(note("project/a", 2));

        assertThat(reader().readStream("project/a", 0, 10))
                .extracting(StoredEvent::position)
                .containsExactly(0L, 2L, 4L);
        assertThat(reader().readStream("project/a", 1, 1))
                .extracting(StoredEvent::sequence)
                .containsExactly(1L);
        assertThat(reader().readStream("project/a", 3, 10)).isEmpty();
        assertThat(reader().readStream("project", 0, 10)).isEmpty();
    }

    @Test
    default void whereAStreamEndsIsKnown() {
        assertThat(reader().lastSequence("project/a")).isEmpty();
        append(note("project/a", 0), note("project/ab", 0), note("project/a", 1));
        append(note("project/a", 2), note("project/b", 0));

        assertThat(reader().lastSequence("project/a")).hasValue(2);
        assertThat(reader().lastSequence("project/ab")).hasValue(0);
        assertThat(reader().lastSequence("project")).isEmpty();
    }

    @Test
    default void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> reader().read(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader().read(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader().readStream("project/a", -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader().readStream("project/a", 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void anAggregateIsReadAsAxonWroteIt() {
        List<DomainEventMessage<Note>> written = notes("project/values", 0, 1_203);
        append(written.toArray(Notes.NONE));

        var stream = engine().readEvents("project/values", 1);
        List<? extends DomainEventMessage<?>> read = stream.asStream().toList();

        assertThat(read)
                .extracting(Message::getIdentifier)
                .isEqualTo(written.stream().skip(1).map(Message::getIdentifier).toList());
        assertThat(stream.getLastSequenceNumber()).isEqualTo(1_202);
        DomainEventMessage<?> first = read.getFirst();
        assertThat(first.getPayload()).isEqualTo(new Note("project/values 1"));
        assertThat(first.getMetaData()).isEqualTo(Map.of("actor", "a1"));
        assertThat(first.getTimestamp()).isEqualTo(WHEN);
        assertThat(first.getType()).isEqualTo("project");
        assertThat(first.getAggregateIdentifier()).isEqualTo("project/values");
        assertThat(engine().lastSequenceNumberFor("project/values")).contains(1_202L);
    }

    @Test
    default void everythingIsReadFromATokenOn() {
        append(notes("project/a", 0, 1_203).toArray(Notes.NONE));

        assertThat(engine().readEvents(null, false)).hasSize(1_203);
        assertThat(engine().readEvents(new GlobalSequenceTrackingToken(1_200), true))
                .extracting(message -> message.trackingToken().position().orElseThrow())
                .containsExactly(1_201L, 1_202L);
    }

    @Test
    default void anyTextComesBackAsItWas() {
        String text = "Zürich \uD83D\uDE00 \u0000 \u202E ' ; DROP TABLE events; -- \r\n \uFFFF";
        append(note("project/z\u00fc\uD83D\uDE00", 0, text, Map.of(text, text, "", ""), WHEN));

        StoredEvent stored =
                reader().readStream("project/z\u00fc\uD83D\uDE00", 0, 1).getFirst();
        assertThat(stored.metadata()).isEqualTo(Map.of(text, text, "", ""));
        assertThat(engine().readEvents(stored.aggregateId()).next().getPayload())
                .isEqualTo(new Note(text));
    }

    @Test
    default void anEmptyPayloadIsAPayload() {
        append(note("project/a", 0, "", Map.of(), WHEN));
        assertThat(reader().at(0).orElseThrow().payload()).isEmpty();
        assertThat(reader().at(0).orElseThrow().metadata()).isEmpty();
    }

    @Test
    default void veryLargePayloadsComeBackWholeAndPageByPage() {
        String large = "x".repeat(3 << 20);
        for (int sequence = 0; sequence < 6; sequence++) {
            append(note("project/large", sequence, large + sequence));
        }
        append(note("project/small", 0));

        assertThat(reader().read(0, 100)).hasSizeBetween(1, 5);
        assertThat(everything()).extracting(StoredEvent::position).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(RecordPages.ofStream(reader(), "project/large", 0))
                .allSatisfy(event -> assertThat(event.payload()).hasSize(large.length() + 1));
    }

    @Test
    default void whatWasThereIsThereAfterReopening() {
        append(notes("project/a", 0, 3).toArray(Notes.NONE));
        List<StoredEvent> before = everything();

        reopen(new NoteSerializer());

        assertThat(everything()).usingRecursiveComparison().isEqualTo(before);
        append(note("project/a", 3));
        assertThat(reader().at(3)).isPresent();
    }
}

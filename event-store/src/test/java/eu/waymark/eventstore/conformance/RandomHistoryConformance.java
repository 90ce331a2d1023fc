package eu.waymark.eventstore.conformance;

import static eu.waymark.eventstore.conformance.Notes.WHEN;
import static eu.waymark.eventstore.conformance.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.engine.RecordPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.RepeatedTest;

/** Histories made up at random against the simplest model there is: a list. */
public interface RandomHistoryConformance extends ConformingStore {

    @RepeatedTest(5)
    default void theRecordIsTheListOfWhatWasAccepted() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        var model = new ArrayList<DomainEventMessage<Note>>();
        for (int step = 0; step < 120; step++) {
            List<DomainEventMessage<Note>> unit = unit(random, model);
            if (accepted(unit, model)) {
                append(unit.toArray(Notes.NONE));
                model.addAll(unit);
            } else {
                assertThatThrownBy(() -> append(unit.toArray(Notes.NONE)))
                        .as("seed %d, step %d", seed, step)
                        .isInstanceOf(ConcurrencyException.class);
            }
            if (random.nextInt(40) == 0) {
                reopen(new NoteSerializer());
            }
        }
        assertThat(everything()).as("seed %d", seed).extracting(StoredEvent::id).isEqualTo(ids(model));
        for (int stream = 0; stream < 4; stream++) {
            String name = "project/s" + stream;
            assertThat(RecordPages.ofStream(reader(), name, 0))
                    .as("seed %d, %s", seed, name)
                    .extracting(StoredEvent::id)
                    .isEqualTo(
                            ids(model.stream().filter(event -> of(name, event)).toList()));
        }
    }

    /** One to four events, one in eight of them off by some. */
    private static List<DomainEventMessage<Note>> unit(Random random, List<DomainEventMessage<Note>> model) {
        var unit = new ArrayList<DomainEventMessage<Note>>();
        for (int event = random.nextInt(4); event >= 0; event--) {
            String stream = "project/s" + random.nextInt(4);
            long off = random.nextInt(8) == 0 ? random.nextInt(5) - 2 : 0;
            long sequence = Math.max(0, length(stream, model) + length(stream, unit) + off);
            unit.add(note(
                    stream,
                    sequence,
                    "x".repeat(random.nextInt(3_000)),
                    Map.of("actor", "a" + random.nextInt()),
                    WHEN));
        }
        return unit;
    }

    private static boolean accepted(List<DomainEventMessage<Note>> unit, List<DomainEventMessage<Note>> model) {
        for (int index = 0; index < unit.size(); index++) {
            String stream = unit.get(index).getAggregateIdentifier();
            if (unit.get(index).getSequenceNumber() != length(stream, model) + length(stream, unit.subList(0, index))) {
                return false;
            }
        }
        return true;
    }

    private static long length(String stream, List<DomainEventMessage<Note>> events) {
        return events.stream().filter(event -> of(stream, event)).count();
    }

    private static boolean of(String stream, DomainEventMessage<?> event) {
        return event.getAggregateIdentifier().equals(stream);
    }

    private static List<String> ids(List<DomainEventMessage<Note>> events) {
        return events.stream().map(Message::getIdentifier).toList();
    }
}

package eu.waymark.eventstore.conformance;

import static eu.waymark.eventstore.conformance.Notes.note;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.engine.RecordPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** Many writers at once. */
public interface ConcurrencyConformance extends ConformingStore {

    @Test
    default void ofManyWritersOnOneStreamExactlyOneWinsEachSequenceNumber() throws Exception {
        Set<String> won = ConcurrentHashMap.newKeySet();
        Threads.run(8, writer -> {
            for (long sequence = 0; sequence < 50; ) {
                var event = note("project/values", sequence, "writer " + writer);
                try {
                    append(event);
                    won.add(event.getIdentifier());
                    sequence++;
                } catch (ConcurrencyException lost) {
                    sequence = engine().lastSequenceNumberFor("project/values").orElse(-1L) + 1;
                }
            }
        });

        List<StoredEvent> stream =
                RecordPages.ofStream(reader(), "project/values", 0).toList();
        assertThat(stream).extracting(StoredEvent::sequence).isEqualTo(range(0, 50));
        assertThat(stream).extracting(StoredEvent::id).containsExactlyInAnyOrderElementsOf(won);
    }

    @Test
    default void unitsOfManyWritersStandWholeAndTogether() throws Exception {
        Threads.run(8, writer -> {
            for (int unit = 0; unit < 25; unit++) {
                String text = writer + ":" + unit;
                append(
                        note("project/p" + writer, unit * 2L, text),
                        note("refusal/r" + writer, unit, text),
                        note("project/p" + writer, unit * 2L + 1, text));
            }
        });

        List<StoredEvent> all = everything();
        assertThat(all).extracting(StoredEvent::position).isEqualTo(range(0, 600));
        for (int start = 0; start < all.size(); start += 3) {
            assertThat(all.subList(start, start + 3))
                    .extracting(event -> new String(event.payload(), UTF_8))
                    .containsOnly(new String(all.get(start).payload(), UTF_8));
        }
    }

    /** Half of the units conflict on purpose: they must not take the others of their group with them. */
    @Test
    default void aConflictHarmsNobodyElse() throws Exception {
        append(note("project/taken", 0));
        List<List<Boolean>> outcomes = IntStream.range(0, 8)
                .<List<Boolean>>mapToObj(writer -> new ArrayList<>())
                .toList();
        Threads.run(8, writer -> {
            for (int unit = 0; unit < 40; unit++) {
                try {
                    append(writer % 2 == 0 ? note("project/p" + writer, unit) : note("project/taken", 0));
                    outcomes.get(writer).add(true);
                } catch (ConcurrencyException conflict) {
                    outcomes.get(writer).add(false);
                }
            }
        });

        for (int writer = 0; writer < 8; writer++) {
            assertThat(outcomes.get(writer)).hasSize(40).containsOnly(writer % 2 == 0);
        }
        assertThat(reader().size()).isEqualTo(1 + 4 * 40);
    }

    @Test
    default void anInterruptedCallerStillGetsTheOutcome() throws Exception {
        Threads.run(1, writer -> {
            for (int sequence = 0; sequence < 20; sequence++) {
                Thread.currentThread().interrupt();
                append(note("project/a", sequence));
                assertThat(Thread.interrupted())
                        .as("the interrupt is still there")
                        .isTrue();
                assertThat(reader().size()).isEqualTo(sequence + 1);
            }
        });
    }

    private static List<Long> range(long from, long to) {
        return LongStream.range(from, to).boxed().toList();
    }
}

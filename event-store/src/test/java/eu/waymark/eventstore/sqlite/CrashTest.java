package eu.waymark.eventstore.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.conformance.NoteSerializer;
import eu.waymark.eventstore.engine.RecordPages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed in the middle of appends, many times over, on the same file. */
class CrashTest {
    private static final int ROUNDS = 16;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsHalfThere() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path file = folder.resolve("events.db");
        var acknowledged = new HashSet<String>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(killedAfter(1 + random.nextInt(300), file, random.nextLong()));
            verify("seed %d, round %d".formatted(seed, round), file, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    }

    /** The identifiers of the events that the child acknowledged before it was killed. */
    private static Set<String> killedAfter(int acknowledgements, Path file, long seed) throws Exception {
        var lines = new ArrayList<String>();
        try (ChildJvm writer = ChildJvm.running(CrashingWriter.class, file, seed)) {
            while (lines.size() < acknowledgements) {
                lines.add(writer.line());
            }
            lines.addAll(writer.kill());
        }
        return lines.stream()
                .filter(line -> line.endsWith(" ."))
                .flatMap(line -> List.of(line.split(" ")).stream())
                .filter(word -> !word.equals("."))
                .collect(Collectors.toSet());
    }

    private static void verify(String when, Path file, Set<String> acknowledged) {
        try (SqliteRecord record = SqliteRecord.open(file, new NoteSerializer())) {
            List<StoredEvent> all = RecordPages.all(record.reader(), 0).toList();
            assertThat(all)
                    .as(when)
                    .extracting(StoredEvent::id)
                    .containsAll(acknowledged)
                    .doesNotHaveDuplicates();
            assertThat(all)
                    .as(when)
                    .extracting(StoredEvent::position)
                    .isEqualTo(
                            LongStream.range(0, record.reader().size()).boxed().toList());
            byUnit(all).forEach(unit -> whole(when, unit));
        }
    }

    private static Iterable<List<StoredEvent>> byUnit(List<StoredEvent> all) {
        return all.stream()
                .collect(groupingBy(
                        event -> Objects.requireNonNull(event.metadata().get("unit"))))
                .values();
    }

    private static void whole(String when, List<StoredEvent> unit) {
        StoredEvent first = unit.getFirst();
        assertThat(unit)
                .as(when)
                .hasSize(
                        Integer.parseInt(Objects.requireNonNull(first.metadata().get("size"))));
        assertThat(unit.getLast().position() - first.position()).as(when).isEqualTo(unit.size() - 1);
    }
}

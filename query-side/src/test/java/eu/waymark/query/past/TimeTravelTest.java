package eu.waymark.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.History;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.Event;
import eu.waymark.shared.Streams;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.QueryAnswer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** The law of time travel: what is read as of then is what was read then, and as of now what is read now. */
class TimeTravelTest {
    private static final ProjectId PROJECT = new ProjectId("p0");
    private static final int EVENTS = 900;

    @TempDir
    private Path folder;

    private record Happened(String project, Event event) {}

    @RepeatedTest(2)
    void asOfThenIsWhatWasReadThen() throws InterruptedException {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        Random random = new Random(seed);
        List<Happened> history = history(random);
        MemoryRecord record = record(history, history.size());
        String stream = Streams.project(PROJECT);
        long last = record.lastSequence(stream).orElseThrow();
        try (Side whole = new Side(record, folder.resolve("whole.db"))) {
            for (int time = 0; time < 3; time++) {
                long sequence = time == 0 ? 0 : random.nextLong(last + 1);
                var event = record.readStream(stream, sequence, 1).getFirst();
                try (Side then = new Side(
                        record(history, (int) event.position() + 1), folder.resolve("then" + sequence + "-" + time))) {
                    String told = "with -Dwaymark.seed=%d as of @%d: ".formatted(seed, sequence);
                    same(told, then, whole, new AsOf.Sequence(sequence));
                    same(told, then, whole, new AsOf.Moment(event.recordedAt()));
                }
            }
        }
    }

    @RepeatedTest(2)
    void asOfNowIsLive() throws InterruptedException {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        List<Happened> history = history(new Random(seed));
        MemoryRecord record = record(history, history.size());
        Instant now = record.at(record.size() - 1).orElseThrow().recordedAt();
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Europe/Brussels"));
        try (Side side = new Side(record, folder.resolve("views.db"))) {
            String told = "with -Dwaymark.seed=" + seed + ": ";
            same(told, side, side, new AsOf.Moment(now));
            same(told, side, side, new AsOf.Day(today));
        }
    }

    private static void same(String told, Side then, Side whole, AsOf asOf) {
        List<Object> live = Questions.of(PROJECT, null);
        List<Object> past = Questions.of(PROJECT, asOf);
        for (int index = 0; index < live.size(); index++) {
            QueryAnswer<?> expected = then.ask(live.get(index));
            QueryAnswer<?> answered = whole.ask(past.get(index));
            assertThat(answered)
                    .as(told + past.get(index))
                    .usingRecursiveComparison()
                    .withStrictTypeChecking()
                    .isEqualTo(expected);
        }
    }

    private static List<Happened> history(Random random) {
        List<History> projects = List.of(new History("p0", random), new History("p1", random));
        List<Happened> history = new ArrayList<>();
        history.add(new Happened("p0", projects.getFirst().next()));
        while (history.size() < EVENTS) {
            History project = projects.get(random.nextInt(2));
            history.add(new Happened(project.project(), project.next()));
        }
        return history;
    }

    private static MemoryRecord record(List<Happened> history, int events) {
        MemoryRecord record = new MemoryRecord("travelled");
        history.subList(0, events).forEach(happened -> record.append(happened.project(), happened.event()));
        return record;
    }
}

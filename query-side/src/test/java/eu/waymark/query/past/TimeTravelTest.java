package eu.waymark.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.TwoProjects;
import eu.waymark.shared.Streams;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** The law of time travel: what is read as of then is what was read then, and as of now what is read now. */
class TimeTravelTest {
    private static final ProjectId PROJECT = new ProjectId("p0");
    private static final int EVENTS = 900;

    @TempDir
    private Path folder;

    @RepeatedTest(2)
    void asOfThenIsWhatWasReadThen() throws InterruptedException {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        Random random = new Random(seed);
        TwoProjects history = TwoProjects.generated(random, EVENTS);
        MemoryRecord record = history.record();
        String stream = Streams.project(PROJECT);
        long last = record.lastSequence(stream).orElseThrow();
        try (Side whole = new Side(record, folder.resolve("whole.db"))) {
            for (int time = 0; time < 3; time++) {
                long sequence = time == 0 ? 0 : random.nextLong(last + 1);
                var event = record.readStream(stream, sequence, 1).getFirst();
                try (Side then = new Side(
                        history.record((int) event.position() + 1), folder.resolve("then" + sequence + "-" + time))) {
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
        MemoryRecord record = TwoProjects.generated(new Random(seed), EVENTS).record();
        Instant now = record.at(record.size() - 1).orElseThrow().recordedAt();
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Europe/Brussels"));
        try (Side side = new Side(record, folder.resolve("views.db"))) {
            String told = "with -Dwaymark.seed=" + seed + ": ";
            same(told, side, side, new AsOf.Moment(now));
            same(told, side, side, new AsOf.Day(today));
        }
    }

    @RepeatedTest(2)
    void asOfThenAndFollowedToNowIsLive() throws InterruptedException {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        Random random = new Random(seed);
        TwoProjects history = TwoProjects.generated(random, EVENTS);
        Path followed = folder.resolve("followed.db");
        int then = 1 + random.nextInt(EVENTS - 1);
        new Side(history.record(then), followed).close();
        try (Side on = new Side(history.record(), followed);
                Side live = new Side(history.record(), folder.resolve("live.db"))) {
            String told = "with -Dwaymark.seed=%d from %d on: ".formatted(seed, then);
            same(told, live, on, null);
        }
    }

    @RepeatedTest(2)
    void aRebuildChangesNoPastAnswer() throws InterruptedException {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        Random random = new Random(seed);
        MemoryRecord record = TwoProjects.generated(random, EVENTS).record();
        long last = record.lastSequence(Streams.project(PROJECT)).orElseThrow();
        try (Side side = new Side(record, folder.resolve("views.db"))) {
            List<Object> questions = Stream.of(0L, random.nextLong(last + 1), last)
                    .flatMap(sequence -> Questions.of(PROJECT, new AsOf.Sequence(sequence)).stream())
                    .toList();
            List<Object> before = questions.stream().<Object>map(side::ask).toList();

            side.rebuild();

            for (int index = 0; index < questions.size(); index++)
                equal(
                        "with -Dwaymark.seed=" + seed + ": ",
                        questions.get(index),
                        side.ask(questions.get(index)),
                        before.get(index));
        }
    }

    private static void same(String told, Side then, Side whole, @Nullable AsOf asOf) {
        List<Object> live = Questions.of(PROJECT, null);
        List<Object> past = Questions.of(PROJECT, asOf);
        for (int index = 0; index < live.size(); index++) {
            equal(told, past.get(index), whole.ask(past.get(index)), then.ask(live.get(index)));
        }
    }

    /** Only the journal's bytes are not equal by themselves; to compare everything recursively takes minutes. */
    private static void equal(String told, Object question, Object answered, Object expected) {
        if (answered.equals(expected)) return;
        assertThat(answered)
                .as(told + question)
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .isEqualTo(expected);
    }
}

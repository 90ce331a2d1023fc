package eu.waymark.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.TwoProjects;
import eu.waymark.query.past.Side;
import eu.waymark.shared.Streams;
import eu.waymark.shared.compare.ChangingEvent;
import eu.waymark.shared.compare.Compare;
import eu.waymark.shared.compare.FieldChange;
import eu.waymark.shared.compare.SubjectChange;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.When;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The laws of comparing, on generated histories. */
class CompareLawTest {
    private static final ProjectId PROJECT = new ProjectId("p0");
    private static final int EVENTS = 700;

    private final long seed = Long.getLong("waymark.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final MemoryRecord record = TwoProjects.generated(random, EVENTS).record();
    private final long last = record.lastSequence(Streams.project(PROJECT)).orElseThrow();

    @TempDir
    private Path folder;

    @RepeatedTest(2)
    void whatDiffersMakesTheEarlierStateTheLaterOne() throws InterruptedException {
        try (Side side = new Side(record, folder.resolve("views.db"))) {
            for (int pair = 0; pair < 3; pair++) {
                long a = pair == 0 ? 0 : random.nextLong(last + 1);
                long b = pair == 0 ? last : a + random.nextLong(last - a + 1);
                String told = "with -Dwaymark.seed=%d from @%d to @%d".formatted(seed, a, b);
                List<SubjectChange> changes = compare(side, a, b);

                Map<String, Object> state = Told.of(side, PROJECT, new AsOf.Sequence(a));
                changes.forEach(change -> change.fields().forEach(field -> apply(told, state, change, field)));

                assertThat(state).as(told).isEqualTo(Told.of(side, PROJECT, new AsOf.Sequence(b)));
                everyEventIsNamed(told, changes, a, b);
                everyDifferenceHasAnEvent(told, changes, a, b);
            }
        }
    }

    @RepeatedTest(2)
    void nothingDiffersFromItself() throws InterruptedException {
        try (Side side = new Side(record, folder.resolve("views.db"))) {
            long sequence = random.nextLong(last + 1);
            assertThat(compare(side, sequence, sequence))
                    .as("with -Dwaymark.seed=%d at @%d".formatted(seed, sequence))
                    .isEmpty();
        }
    }

    private static void apply(String told, Map<String, Object> state, SubjectChange change, FieldChange field) {
        String path = change.subject() + " " + field.path();
        Object before = json(field.before());
        assertThat(state.get(path)).as(told + ", before: " + path).isEqualTo(before);
        if (field.after() == null) state.remove(path);
        else state.put(path, new JsonMapper().writeValueAsString(field.after()));
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : new JsonMapper().writeValueAsString(value);
    }

    private static void everyEventIsNamed(String told, List<SubjectChange> changes, long a, long b) {
        assertThat(changes.stream()
                        .flatMap(change -> change.events().stream())
                        .map(ChangingEvent::sequence)
                        .distinct()
                        .sorted())
                .as(told)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(a + 1, b).boxed().toList());
    }

    /** A second lies between two events, so that no day passes that would change anything. */
    private static void everyDifferenceHasAnEvent(String told, List<SubjectChange> changes, long a, long b) {
        for (SubjectChange change : changes)
            for (FieldChange field : change.fields())
                assertThat(field.events())
                        .as(told + ": " + change.subject() + field.path())
                        .isNotEmpty()
                        .allMatch(sequence -> a < sequence && sequence <= b);
    }

    /** Read in small pages. */
    @SuppressWarnings("unchecked")
    private static List<SubjectChange> compare(Side side, long a, long b) {
        List<SubjectChange> all = new ArrayList<>();
        String cursor = null;
        do {
            When to = When.asOf(new AsOf.Sequence(b));
            Page<SubjectChange> page = (Page<SubjectChange>)
                    side.ask(new Compare(PROJECT, new AsOf.Sequence(a), to, new Paging(40, cursor)));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}

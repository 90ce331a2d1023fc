package eu.waymark.query.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is done to the record is found, at the position where it was done. */
class TamperedRecordTest {
    private static final int EVENTS = 320;

    @TempDir
    private static Path sound;

    private static Deployment original;

    @TempDir
    private Path folder;

    @BeforeAll
    static void record() throws Exception {
        original = Deployment.of(sound.resolve("data"), new Random(5), EVENTS, 100, 200, 300);
    }

    @Test
    void theIntactRecordPasses() {
        Report report = original.report();

        assertThat(report.faults()).isEmpty();
        assertThat(report.isIntact()).isTrue();
        assertThat(report.events()).isEqualTo(EVENTS);
        assertThat(report.compared()).isEqualTo(3);
        assertThat(report.holding()).containsExactly(new Span(1, 3));
        assertThat(report.proven())
                .isEqualTo(new Proven(300, "00000003-300.checkpoint", 3L, Deployment.SIGNED.plusSeconds(300)));
        assertThat(report.uncovered()).isEqualTo(20);
    }

    static Stream<Tampering> everyTampering() {
        return Stream.of(
                Tampering.payload(150),
                Tampering.metadata(150),
                Tampering.time(150),
                Tampering.type(150),
                Tampering.identifier(150),
                Tampering.unreadable(150),
                Tampering.gone(150),
                Tampering.closedUp(150),
                Tampering.closedUp(199),
                Tampering.cutOff(150),
                Tampering.swapped(150, 170),
                Tampering.swapped(150, 151),
                Tampering.swapped(150, 310),
                Tampering.inserted(150),
                // The ends of what a checkpoint covers.
                Tampering.payload(0),
                Tampering.payload(99),
                Tampering.payload(100),
                Tampering.payload(299),
                Tampering.gone(0),
                Tampering.cutOff(299),
                Tampering.inserted(299),
                Tampering.beforeTheFirst());
    }

    @ParameterizedTest
    @MethodSource("everyTampering")
    void itsPositionIsFoundByTheLedgersTiles(Tampering tampering) throws Exception {
        Report report = tampering.in(original.copy(folder.resolve("data"))).report();

        Difference difference = difference(report);
        assertThat(difference.kind()).as(difference.said()).isEqualTo(tampering.kind());
        assertThat(difference.from()).isEqualTo(tampering.position());
        assertThat(difference.to()).isEqualTo(tampering.position());
        assertThat(proven(report)).isEqualTo(tampering.position() / 100 * 100);
        assertThat(report.holding().toString())
                .isEqualTo(tampering.position() < 100 ? "[]" : tampering.position() < 200 ? "[1]" : "[1 to 2]");
    }

    @ParameterizedTest
    @MethodSource("everyTampering")
    void withoutTilesItsRangeIsFoundByTheCheckpoints(Tampering tampering) throws Exception {
        Deployment tampered = tampering.in(original.copy(folder.resolve("data")));
        Files.delete(tampered.views());

        Report report = tampered.report();

        long before = tampering.position() / 100 * 100;
        assertThat(difference(report).from()).isEqualTo(before);
        assertThat(difference(report).to()).isBetween(tampering.position(), before + 99);
        assertThat(proven(report)).isEqualTo(before);
    }

    /** They agree with the record as it is, and not with what was signed. */
    @Test
    void tilesThatWereBuiltAnewAfterwardsAreNotBelieved() throws Exception {
        Deployment tampered = Tampering.payload(150).in(original.copy(folder.resolve("data")));
        Files.delete(tampered.views());
        tampered.follow();

        Difference difference = difference(tampered.report());

        assertThat(difference.kind()).isEqualTo(Difference.Kind.REWRITTEN);
        assertThat(difference.from()).isEqualTo(100);
        assertThat(difference.to()).isEqualTo(199);
    }

    /** Only the views know of these events: no checkpoint covers them yet. */
    @ParameterizedTest
    @MethodSource("tamperingWithTheLast")
    void whatNoCheckpointCoversIsFoundByTheViews(Tampering tampering) throws Exception {
        Report report = tampering.in(original.copy(folder.resolve("data"))).report();

        Difference difference = difference(report);
        assertThat(difference.kind()).as(difference.said()).isEqualTo(tampering.kind());
        assertThat(difference.from()).isEqualTo(tampering.position());
        assertThat(proven(report)).isEqualTo(300);
        assertThat(report.holding()).containsExactly(new Span(1, 3));
    }

    static Stream<Tampering> tamperingWithTheLast() {
        return Stream.of(
                Tampering.payload(310),
                Tampering.gone(310),
                Tampering.closedUp(310),
                Tampering.cutOff(310),
                Tampering.swapped(310, 312),
                Tampering.inserted(310));
    }

    @Test
    void itIsFoundWhileTheRecordIsOpenForWriting() throws Exception {
        Deployment running = original.copy(folder.resolve("data"));
        try (SqliteRecord _ = SqliteRecord.open(running.events(), new EventSerializer())) {
            assertThat(running.report().isIntact()).isTrue();
            Tampering.payload(120).in(running);
            assertThat(difference(running.report()).from()).isEqualTo(120);
        }
    }

    @RepeatedTest(25)
    void whateverIsDoneIsFound() throws Exception {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        Tampering tampering = Tampering.any(new Random(seed), EVENTS);

        Report report = tampering.in(original.copy(folder.resolve("data"))).report();

        assertThat(report.difference())
                .as("%s, with -Dwaymark.seed=%d", tampering, seed)
                .isNotNull();
        assertThat(difference(report).from())
                .as("%s, with -Dwaymark.seed=%d: %s", tampering, seed, difference(report))
                .isEqualTo(tampering.position());
        assertThat(difference(report).to()).isEqualTo(tampering.position());
    }

    private static Difference difference(Report report) {
        assertThat(report.isIntact()).isFalse();
        assertThat(report.difference()).as(report.toString()).isNotNull();
        return java.util.Objects.requireNonNull(report.difference());
    }

    private static long proven(Report report) {
        return report.proven() == null ? 0 : report.proven().events();
    }
}

package eu.waymark.query.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.verify.Fault.About;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views that contradict the record are named; views that lag or are not there are no fault. */
class TamperedViewsTest {
    @TempDir
    private static Path sound;

    private static Deployment original;

    @TempDir
    private Path folder;

    private Deployment tampered;

    @BeforeAll
    static void record() throws Exception {
        original = Deployment.of(sound.resolve("data"), new Random(8), 600, 300);
    }

    @BeforeEach
    void copy() throws IOException {
        tampered = original.copy(folder.resolve("data"));
    }

    @Test
    void aViewOnAnotherEventIsNamed() throws Exception {
        views("UPDATE generation SET event = 'another' WHERE view = 'projects'");
        named("projects", "stands on event another at position 599");
    }

    @Test
    void aViewAtAnotherPositionIsNamed() throws Exception {
        views("UPDATE generation SET position = 500 WHERE view = 'projects'");
        named("projects", "at position 500");
    }

    @Test
    void aViewThatHoldsMoreThanTheRecordIsNamed() throws Exception {
        views("UPDATE generation SET position = 600 WHERE view = 'projects'");
        named("projects", "it holds the event of position 600, and the record ends before it");
    }

    @Test
    void aLeafOfTheLedgerThatACheckpointCoversIsTheViewsFault() throws Exception {
        views(tile("0/000000000001"));
        // The checkpoint agrees with the record; the tile above has the right hash of this one.
        views(tile("1/000000000000"));
        named("ledger", "its leaf at position 256 is not that of the record, which a checkpoint covers");
    }

    @Test
    void aLeafOfTheLedgerThatNoCheckpointCoversIsADifference() throws Exception {
        views(tile("0/000000000002"));
        Report report = tampered.report();
        Difference difference = Objects.requireNonNull(report.difference());
        assertThat(difference.from()).isEqualTo(512);
        assertThat(difference.said()).contains("unless it is the ledger's view that was changed");
        assertThat(report.faults()).extracting(Fault::about).containsExactly(About.VIEW);
    }

    @Test
    void aHashAboveTheLeavesThatDoesNotFollowFromThemIsNamed() throws Exception {
        views(tile("1/000000000000"));
        named("ledger", "does not follow from its own leaves");
    }

    @Test
    void aTileThatIsGoneIsNamed() throws Exception {
        views("DELETE FROM documents_ledger_1 WHERE key = '0/000000000002'");
        named("ledger", "lacks its tile 0/000000000002");
    }

    @Test
    void viewsThatLagAreSaidAndNoFault() throws Exception {
        tampered.tamper("DELETE FROM events WHERE position >= 590");
        Files.delete(tampered.views());
        tampered.follow();
        Files.delete(tampered.events());
        Files.copy(original.events(), tampered.events());

        Report report = tampered.report();

        assertThat(report.isIntact()).as(report.toString()).isTrue();
        assertThat(report.notes()).containsExactly("the views lag behind by 10 events: ledger, projects");
    }

    @Test
    void viewsThatAreNotThereAreSaidAndNoFault() throws Exception {
        Files.delete(tampered.views());
        assertThat(tampered.report().isIntact()).isTrue();
        assertThat(tampered.report().notes()).singleElement().asString().contains("there are no views");
    }

    /** Another first character of the hashes: another first byte of the first of them. */
    private static String tile(String key) {
        return "UPDATE documents_ledger_1 SET document = replace(document, '{\"hashes\":\"' || substr(document, 12, 1),"
                + " '{\"hashes\":\"' || iif(substr(document, 12, 1) = 'A', 'B', 'A')) WHERE key = '" + key + "'";
    }

    private void views(String statement) throws Exception {
        Deployment.sql(tampered.views(), statement);
    }

    private void named(String view, String said) {
        Report report = tampered.report();
        assertThat(report.difference()).isNull();
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.about()).isEqualTo(About.VIEW);
            assertThat(fault.name()).isEqualTo(view);
            assertThat(fault.said()).contains(said);
        });
        assertThat(report.holding()).containsExactly(new Span(1, 1));
        assertThat(original.report().isIntact()).as("the one beside it").isTrue();
    }
}

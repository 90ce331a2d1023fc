package eu.waymark.query.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to checkpoints is found; the record beside them is as it was. */
class TamperedSeriesTest {
    private static final String SECOND = "00000002-200.checkpoint";
    private static final String THIRD = "00000003-300.checkpoint";

    @TempDir
    private static Path sound;

    private static Deployment original;

    @TempDir
    private Path folder;

    private Deployment tampered;

    @BeforeAll
    static void record() throws Exception {
        original = Deployment.of(sound.resolve("data"), new Random(6), 300, 100, 200, 300);
    }

    @BeforeEach
    void copy() throws IOException {
        tampered = original.copy(folder.resolve("data"));
    }

    @Test
    void oneThatIsMissingInTheMiddleIsMissed() throws IOException {
        Files.delete(tampered.checkpoint(2));
        found(THIRD, "number 2 is missing", new Span(1, 1), new Span(3, 3));
    }

    @Test
    void theFirstIsMissed() throws IOException {
        Files.delete(tampered.checkpoint(1));
        Files.delete(tampered.checkpoint(1));
        found(THIRD, "numbers 1 to 2 are missing", new Span(3, 3));
    }

    /** The one thing that a series cannot show. */
    @Test
    void theLastIsMissedByWhoeverKeptIt() throws IOException {
        Files.delete(tampered.checkpoint(3));
        assertThat(tampered.report().isIntact()).isTrue();

        Report report = tampered.report(List.of(original.checkpoint(3)));

        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.name()).isEqualTo(THIRD);
            assertThat(fault.said()).contains("checkpoint 3 of 2021-04-30T16:05:00Z", "the series does not hold");
        });
        assertThat(report.difference()).isNull();
        assertThat(proven(report)).isEqualTo(300);
    }

    @Test
    void anotherSizeOrRootDoesNotFitTheSignature() throws IOException {
        edit(2, "\n200\n", "\n201\n");
        edit(3, "\n300\n", "\n299\n");
        assertThat(tampered.report().faults()).extracting(Fault::name).containsExactly(SECOND, THIRD);
        assertThat(tampered.report().faults())
                .allSatisfy(fault -> assertThat(fault.said()).contains("does not fit its text"));
        assertThat(proven(tampered.report())).isEqualTo(100);
    }

    @Test
    void anotherRootDoesNotFitTheSignature() throws IOException {
        String root = Files.readString(tampered.checkpoint(2)).lines().toList().get(2);
        edit(2, root, Files.readString(tampered.checkpoint(3)).lines().toList().get(2));
        found(SECOND, "does not fit its text", new Span(1, 1), new Span(3, 3));
    }

    @Test
    void aSignatureThatWasChangedIsNone() throws IOException {
        editSignature(2, 4);
        found(SECOND, "does not fit its text", new Span(1, 1), new Span(3, 3));
    }

    /** Number, time and the hash of the one before are signed by a line of their own. */
    @Test
    void aPlaceInTheSeriesThatWasChangedIsNone() throws IOException {
        editSignature(2, 5);
        found(SECOND, "its place in the series is not signed", new Span(1, 1), new Span(3, 3));
        assertThat(proven(tampered.report())).isEqualTo(300);
    }

    @Test
    void aFileUnderAnotherNameIsFound() throws IOException {
        Files.move(tampered.checkpoint(3), tampered.checkpoints().path().resolve("00000009-300.checkpoint"));
        found("00000009-300.checkpoint", "this is number 3, over 300 events", new Span(1, 3));
    }

    @Test
    void twoThatChangedPlacesAreFound() throws IOException {
        String second = Files.readString(tampered.checkpoint(2));
        Files.writeString(tampered.checkpoint(2), Files.readString(tampered.checkpoint(3)));
        Files.writeString(tampered.checkpoint(3), second);
        assertThat(tampered.report().faults())
                .extracting(Fault::said)
                .anyMatch(said -> said.contains("number 2 is missing"))
                .anyMatch(said -> said.contains("number 2 comes after number 3"))
                .anyMatch(said -> said.contains("it covers 200 events, and the one before it 300"));
    }

    @Test
    void whatIsNoNoteIsNamed() throws IOException {
        Files.writeString(tampered.checkpoint(2), "see the minutes of the steering committee");
        found(SECOND, "is no signed note", new Span(1, 1), new Span(3, 3));
    }

    /** By whoever has the key: a second history, beside the first. */
    @Test
    void anotherCheckpointUnderTheSameNumberBreaksTheChain() throws Exception {
        Deployment other =
                original.copy(Files.createDirectory(folder.resolve("other")).resolve("data"));
        Tampering.payload(150).in(other);
        Files.delete(other.checkpoint(3));
        Files.delete(other.checkpoint(2));
        other.sign(200);
        Files.copy(other.checkpoint(2), tampered.checkpoint(2), StandardCopyOption.REPLACE_EXISTING);

        Report report = tampered.report();

        assertThat(report.faults()).extracting(Fault::said).anyMatch(said -> said.contains("signed after another"));
        Difference difference = Objects.requireNonNull(report.difference());
        assertThat(difference.from()).isEqualTo(100);
        assertThat(difference.to()).isEqualTo(199);
        assertThat(proven(report)).isEqualTo(100);
    }

    private void found(String name, String said, Span... holding) {
        Report report = tampered.report();
        assertThat(report.isIntact()).isFalse();
        assertThat(report.difference()).isNull();
        assertThat(report.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.name()).isEqualTo(name);
            assertThat(fault.said()).contains(said);
        });
        assertThat(report.holding()).containsExactly(holding);
        assertThat(original.report().isIntact()).as("the one beside it").isTrue();
    }

    private void edit(int number, String from, String to) throws IOException {
        String note = Files.readString(tampered.checkpoint(number));
        assertThat(note).contains(from);
        Files.writeString(tampered.checkpoint(number), note.replace(from, to));
    }

    /** Another letter near the end of a line, where the signature is. */
    private void editSignature(int number, int line) throws IOException {
        String before =
                Files.readString(tampered.checkpoint(number)).lines().toList().get(line);
        int at = before.length() - 8;
        edit(
                number,
                before,
                before.substring(0, at) + (before.charAt(at) == 'A' ? 'B' : 'A') + before.substring(at + 1));
    }

    private static long proven(Report report) {
        return Objects.requireNonNull(report.proven()).events();
    }
}

package eu.waymark.query.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.checkpoint.Stranger;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.verify.Fault.About;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record whose key was changed twice: checkpoints 1 and 2 over 100 and 200 of 300 events, 3 over 301 by both keys, 4 over 302 by the
 * second and the third, 5 over 303.
 */
class ChangedKeyTest {
    private static final String BOTH = "00000003-301.checkpoint";

    @TempDir
    private static Path sound;

    private static Deployment original;
    private static SigningKey first;

    @TempDir
    private Path folder;

    private Deployment tampered;

    @BeforeAll
    static void record() throws Exception {
        original = Deployment.of(sound.resolve("data"), new Random(6), 300, 100, 200);
        first = original.keys().signing();
        original.changeKey();
        original.changeKey();
        original.append();
        original.follow();
        original.sign(303);
    }

    @BeforeEach
    void copy() throws IOException {
        tampered = original.copy(folder.resolve("data"));
    }

    @Test
    void itIsIntactAndSaysWhichKeysItWasLedOver() {
        Report report = tampered.report();

        assertThat(report.faults()).isEmpty();
        assertThat(report.isIntact()).isTrue();
        assertThat(report.holding()).containsExactly(new Span(1, 5));
        assertThat(report.notes())
                .hasSize(2)
                .first()
                .asString()
                .contains("checkpoint 3 of", "hands over from the key " + key(0).written() + " to " + key(1).written());
    }

    @Test
    void theFirstKeyLeadsToThePresentOne() {
        Report report = tampered.report(List.of(), key(0));

        assertThat(report.faults()).isEmpty();
        assertThat(proven(report)).isEqualTo(303);
        assertThat(report.notes()).hasSize(2);
    }

    @Test
    void theOthersLeadBackAsWell() {
        for (int turn : List.of(1, 2)) {
            Report report = tampered.report(List.of(tampered.checkpoint(1)), key(turn));

            assertThat(report.faults()).isEmpty();
            assertThat(report.holding()).containsExactly(new Span(1, 5));
            assertThat(report.compared()).isEqualTo(6);
        }
    }

    @Test
    void aStrangersKeyLeadsNowhere() {
        Report report =
                tampered.report(List.of(), SigningKey.generate(key(0).name()).verifier());

        assertThat(report.isIntact()).isFalse();
        assertThat(report.proven()).isNull();
        assertThat(report.faults())
                .filteredOn(fault -> fault.about() == About.CHECKPOINT)
                .hasSize(5)
                .allSatisfy(fault -> assertThat(fault.said()).isEqualTo("it is not signed by the key of --key"));
    }

    @Test
    void aKeptOneOfAnyKeyIsCompared() {
        List<Path> kept = tampered.checkpoints().files();

        assertThat(tampered.report(kept).isIntact()).isTrue();
        assertThat(tampered.report(kept).compared()).isEqualTo(10);
        assertThat(tampered.report(kept, key(0)).isIntact()).isTrue();
    }

    @Test
    void withoutTheOneThatBothSignedNothingLeadsToTheNewKey() throws IOException {
        Files.delete(tampered.checkpoint(3));

        assertThat(said(tampered.report()))
                .contains("00000004-302.checkpoint: of the series before it, number 3 is missing")
                .contains("none that both have signed leads there");
        Report brought = tampered.report(List.of(), key(0));
        assertThat(brought.isIntact()).isFalse();
        assertThat(proven(brought)).isEqualTo(200);
    }

    @Test
    void theNewKeyHasToSignIt() throws IOException {
        lines(3, 2);

        assertThat(said(tampered.report()))
                .contains(BOTH + ": it hands over to the key " + key(1).written() + ", which has not signed it")
                .contains("00000004-302.checkpoint: it was signed after another checkpoint");
    }

    @Test
    void theNewKeyHasToSignItAtTheSamePlace() throws IOException {
        lines(3, 1);

        assertThat(said(tampered.report())).contains(BOTH, "which has not signed it");
    }

    @Test
    void withoutTheHandoverBothSignaturesLeadNowhere() throws IOException {
        List<String> lines = Files.readAllLines(tampered.checkpoint(3));
        lines.remove(6);
        Files.writeString(tampered.checkpoint(3), String.join("\n", lines) + "\n");

        assertThat(said(tampered.report())).contains("none that both have signed leads there");
    }

    /** Whoever has a checkpoint can sign it too, name themselves, and go on. */
    @Test
    void aStrangerWhoSignsTheLastOneAsWellIsNoSuccessor() throws IOException {
        SigningKey stranger = SigningKey.generate(key(0).name());
        SignedNote last = SignedNote.of(Files.readString(tampered.checkpoint(5)));
        Files.writeString(
                tampered.checkpoint(5),
                Stranger.alsoSigned(last, key(2), stranger).written());
        Files.writeString(
                tampered.folder().resolve("keys/verifiers.txt"),
                verifiers() + stranger.verifier().written() + "\n");
        tampered.append();
        tampered.sign(304, stranger);

        Report report = tampered.report();

        assertThat(said(report)).contains("none that both have signed leads there");
        assertThat(tampered.report(List.of(), key(0)).isIntact()).isFalse();
    }

    @Test
    void aFormerKeyThatGoesOnIsNamed() throws IOException {
        Deployment forked = new Deployment(Files.createDirectories(folder.resolve("forked")));
        Files.copy(tampered.events(), forked.events());
        Files.createDirectories(forked.checkpoints().path());
        for (int number : List.of(1, 2))
            Files.copy(
                    tampered.checkpoint(number),
                    forked.checkpoints()
                            .path()
                            .resolve(tampered.checkpoint(number).getFileName()));
        forked.sign(303, first);
        Files.copy(forked.checkpoint(3), tampered.checkpoints().path().resolve("00000006-303.checkpoint"));

        assertThat(said(tampered.report()))
                .isEqualTo(
                        "00000006-303.checkpoint: it is signed by %s, which had handed over to %s: only that counts since"
                                .formatted(key(0).written(), key(1).written()));
    }

    @Test
    void anotherKeyThanTheRecordAnnouncesIsNamed() throws Exception {
        Deployment other = Deployment.of(folder.resolve("other"), new Random(7), 20, 10);
        other.changeKey(command -> command.replaces());

        Report report = other.report();

        assertThat(said(report))
                .contains(
                        "00000002-21.checkpoint: it hands over to the key",
                        "which no event below position 21 announces");
        assertThat(report.difference()).isNull();
    }

    @Test
    void anAnnouncementThatWasChangedIsFoundLikeAnyEvent() throws Exception {
        tampered.tamper(
                "UPDATE events SET payload = CAST(replace(CAST(payload AS TEXT), '\"replaces\":\"waymark/', '\"replaces\":\"waymark/0') AS BLOB)"
                        + " WHERE position = 300");

        Report report = tampered.report();

        assertThat(Objects.requireNonNull(report.difference()).from()).isEqualTo(300);
        assertThat(said(report)).contains(BOTH, "no event below position 301 announces");
    }

    /** What no series shows by itself: its end was cut off, and the folder still names the key that it led to. */
    @Test
    void aKeyThatNoCheckpointHandsOverToIsNamed() throws IOException {
        for (int number = 5; number > 3; number--) Files.delete(tampered.checkpoint(number));

        assertThat(said(tampered.report()))
                .isEqualTo(
                        "keys/verifiers.txt: it names %s, and no checkpoint hands over to that: the last were taken away, or it was put in"
                                .formatted(key(2).written()));
    }

    @Test
    void whereTheFolderDoesNotNameTheNewKeyYetItIsLedToAllTheSame() throws IOException {
        Files.writeString(tampered.folder().resolve("keys/verifiers.txt"), key(0).written() + "\n");

        assertThat(tampered.report().isIntact()).isTrue();
    }

    /** Takes away the last signature lines. */
    private void lines(int number, int less) throws IOException {
        List<String> lines = Files.readAllLines(tampered.checkpoint(number));
        Files.writeString(tampered.checkpoint(number), String.join("\n", lines.subList(0, lines.size() - less)) + "\n");
    }

    private static VerifierKey key(int turn) {
        return original.keys().verifiers().get(turn);
    }

    private static String verifiers() {
        return original.keys().verifiers().stream()
                .map(VerifierKey::written)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String said(Report report) {
        return report.faults().stream()
                .map(fault -> fault.name() + ": " + fault.said())
                .collect(Collectors.joining("\n"));
    }

    private static long proven(Report report) {
        return Objects.requireNonNull(report.proven()).events();
    }
}

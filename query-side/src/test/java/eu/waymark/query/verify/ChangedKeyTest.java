package eu.waymark.query.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.verify.Fault.About;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record whose key was changed twice, by whatever key it is verified. */
class ChangedKeyTest {
    @TempDir
    private static Path sound;

    private static Deployment original;

    @TempDir
    private Path folder;

    private Deployment tampered;

    @BeforeAll
    static void record() throws Exception {
        original = Deployment.of(sound.resolve("data"), new Random(6), 300, 100, 200);
        new KeyHolder(original).changeTwice();
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
    void whereTheFolderDoesNotNameTheNewKeyYetItIsLedToAllTheSame() throws IOException {
        Files.writeString(tampered.folder().resolve("keys/verifiers.txt"), key(0).written() + "\n");

        assertThat(tampered.report().isIntact()).isTrue();
    }

    private static VerifierKey key(int turn) {
        return original.keys().verifiers().get(turn);
    }

    private static long proven(Report report) {
        return Objects.requireNonNull(report.proven()).events();
    }
}

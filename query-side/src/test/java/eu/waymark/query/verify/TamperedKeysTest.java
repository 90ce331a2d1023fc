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

/** What is done to the key of the ledger is found by the key that somebody kept. */
class TamperedKeysTest {
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
    void anotherKeyInTheFileIsFoundByTheKeyThatWasBrought() throws IOException {
        VerifierKey mine = tampered.keys().verifiers().getFirst();
        VerifierKey other = SigningKey.generate(mine.name()).verifier();
        Files.writeString(tampered.folder().resolve("keys/verifiers.txt"), other.written() + "\n");

        Report without = tampered.report();
        Report brought = tampered.report(List.of(), mine);

        assertThat(without.faults())
                .hasSize(3)
                .allSatisfy(fault ->
                        assertThat(fault.said()).isEqualTo("it is not signed by the key of keys/verifiers.txt"));
        assertThat(without.proven()).isNull();
        assertThat(brought.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.about()).isEqualTo(About.KEY);
            assertThat(fault.said()).contains("does not name the key that was brought");
        });
        assertThat(proven(brought)).isEqualTo(300);
    }

    /** The series is whole, signed and in agreement with its own key: only the key that somebody kept shows that it is another. */
    @Test
    void everythingSignedAgainByAnotherKeyIsFoundByTheKeyThatWasBrought() throws IOException {
        VerifierKey mine = tampered.keys().verifiers().getFirst();
        for (int number = 3; number > 0; number--) Files.delete(tampered.checkpoint(number));
        Files.delete(tampered.folder().resolve("keys/verifiers.txt"));
        tampered.sign(100);
        tampered.sign(300);

        assertThat(tampered.report().isIntact()).isTrue();
        Report brought = tampered.report(List.of(), mine);
        assertThat(brought.isIntact()).isFalse();
        assertThat(brought.proven()).isNull();
        assertThat(tampered.report(List.of(original.checkpoint(1))).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.said()).contains("is not signed by the key"));
    }

    @Test
    void withoutAKeyNothingIsProven() throws IOException {
        Files.delete(tampered.folder().resolve("keys/verifiers.txt"));
        assertThat(tampered.report().faults())
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault.said()).contains("bring one with --key"));
        Files.writeString(tampered.folder().resolve("keys/verifiers.txt"), "waymark+0+key\n");
        assertThat(tampered.report().faults()).extracting(Fault::about).contains(About.KEY);
    }

    private static long proven(Report report) {
        return Objects.requireNonNull(report.proven()).events();
    }
}

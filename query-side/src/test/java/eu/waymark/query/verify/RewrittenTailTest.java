package eu.waymark.query.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.verify.Difference.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tail rewritten from position 150 on by somebody who has the key, and signed again, with views built anew. */
class RewrittenTailTest {
    private static final int FORGED = 150;

    @TempDir
    private static Path sound;

    private static Deployment original;

    @TempDir
    private Path folder;

    private Deployment forged;

    @BeforeAll
    static void record() throws Exception {
        original = Deployment.of(sound.resolve("data"), new Random(7), 320, 100, 200, 300);
    }

    @BeforeEach
    void forge() throws Exception {
        forged = original.copy(folder.resolve("data"));
        forged.tamper("UPDATE events SET payload = CAST(replace(CAST(payload AS TEXT), '{\"', '{ \"') AS BLOB)"
                + " WHERE position >= " + FORGED);
        Files.delete(forged.checkpoint(3));
        Files.delete(forged.checkpoint(2));
        forged.sign(200);
        forged.sign(300);
        Files.delete(forged.views());
        forged.follow();
    }

    @Test
    void itLooksIntactByItself() {
        assertThat(forged.report().isIntact()).isTrue();
    }

    @Test
    void anOlderCheckpointShowsIt() {
        Difference difference = difference(original.checkpoint(3));
        assertThat(difference.kind()).isEqualTo(Kind.REWRITTEN);
        // The series cannot say where: what of it is forged and what is not is all the same to the key.
        assertThat(difference.from()).isZero();
        assertThat(difference.to()).isEqualTo(299);
        assertThat(forged.report(List.of(original.checkpoint(3))).proven()).isNull();
        assertThat(forged.report(List.of(original.checkpoint(3))).faults())
                .extracting(Fault::said)
                .anyMatch(said -> said.contains("two histories were signed with one key"))
                .anyMatch(said -> said.contains("the series holds another checkpoint under its number, 3"));
    }

    /** The second names the first, which the series still holds: the chain of hashes leads to it. */
    @Test
    void theChainOfTheOneThatWasBroughtNarrowsIt() {
        Report report = forged.report(List.of(original.checkpoint(2)));
        assertThat(difference(original.checkpoint(2)).from()).isEqualTo(100);
        assertThat(difference(original.checkpoint(2)).to()).isEqualTo(199);
        assertThat(report.holding()).containsExactly(new Span(1, 1));
        assertThat(report.failing()).containsExactly(new Span(2, 3));
        assertThat(Objects.requireNonNull(report.proven()).events()).isEqualTo(100);
    }

    @Test
    void severalThatWereBroughtNarrowItTogether() {
        Difference difference = difference(original.checkpoint(1), original.checkpoint(3));
        assertThat(difference.from()).isEqualTo(100);
        assertThat(difference.to()).isEqualTo(299);
        assertThat(difference(original.checkpoint(3), original.checkpoint(2)).to())
                .isEqualTo(199);
    }

    @Test
    void oneFromBeforeIsNoWitnessAgainstIt() {
        assertThat(forged.report(List.of(original.checkpoint(1))).isIntact()).isTrue();
    }

    @Test
    void tilesThatWereLeftNameThePosition() throws Exception {
        Files.delete(forged.views());
        Files.copy(original.views(), forged.views());
        Difference difference = difference(original.checkpoint(3));
        assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
        assertThat(difference.from()).isEqualTo(FORGED);
        assertThat(difference.to()).isEqualTo(FORGED);
    }

    @Test
    void oneBeyondThePresentEndShowsThatMoreWasSigned() throws Exception {
        Deployment shorter =
                original.copy(Files.createDirectory(folder.resolve("shorter")).resolve("data"));
        Tampering.cutOff(250).in(shorter);
        Files.delete(shorter.checkpoint(3));
        Files.delete(shorter.views());
        shorter.follow();
        shorter.sign(250);
        assertThat(shorter.report().isIntact()).isTrue();

        Report report = shorter.report(List.of(original.checkpoint(3)));

        Difference difference = Objects.requireNonNull(report.difference());
        assertThat(difference.kind()).isEqualTo(Kind.ENDED);
        assertThat(difference.from()).isEqualTo(200);
        assertThat(difference.to()).isEqualTo(250);
        assertThat(difference.said()).contains("covers 50 more");
        assertThat(Objects.requireNonNull(report.proven()).events()).isEqualTo(200);
    }

    private Difference difference(Path... brought) {
        Report report = forged.report(List.of(brought));
        assertThat(report.isIntact()).isFalse();
        return Objects.requireNonNull(report.difference());
    }
}

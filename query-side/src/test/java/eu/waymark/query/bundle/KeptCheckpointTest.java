package eu.waymark.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.bundle.verify.Difference;
import eu.waymark.query.bundle.verify.Trusted;
import eu.waymark.query.bundle.verify.Verdict;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.given.Events;
import eu.waymark.query.given.MemoryRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an auditor who kept a checkpoint, and a key holder who rewrites the record and signs it again. */
class KeptCheckpointTest {
    @TempDir
    Path folder;

    private Bundled honest;
    private List<SignedNote> signed;
    private byte[] bundle;

    /** Checkpoints 1 to 3, over 1, 2 and 4 events. */
    @BeforeEach
    void honest() throws IOException {
        MemoryRecord record = new MemoryRecord("honest");
        honest = new Bundled(folder, record);
        signed = signed(honest, record, 1, 2, 4);
        bundle = honest.bundle("values", 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void eachThatWasSignedIsInTheBundle(int index) throws IOException {
        Verdict verdict = verdict(bundle, signed.get(index));
        assertThat(said(verdict)).isEmpty();
        assertThat(verdict.apart()).isEmpty();
    }

    @Test
    void aRewrittenRecordSignedAtOtherSizesLacksIt() throws IOException {
        Verdict verdict = verdict(rewritten(2, 3, 5), signed.getLast());
        assertThat(said(verdict))
                .isEqualTo("the checkpoint that you kept: over 4 events, it belongs among those in this bundle"
                        + " and is none of them: two histories were signed");
    }

    @Test
    void aRewrittenRecordOfMoreEventsThanItsCheckpointsShouldCoverLacksIt() throws IOException {
        assertThat(said(verdict(rewritten(5), signed.getLast()))).contains("two histories were signed");
    }

    @Test
    void aRewrittenRecordOfFewerEventsThanTheNumberOfItsLastHasLacksIt() throws IOException {
        assertThat(said(verdict(rewritten(1, 2, 3), signed.getLast()))).contains("two histories were signed");
    }

    @Test
    void aRewrittenRecordSignedAtTheSameSizeHasAnotherRoot() throws IOException {
        assertThat(said(verdict(rewritten(4), signed.getLast())))
                .contains("over 4 events has another root: the record was rewritten since");
    }

    @Test
    void theSameEventsSignedInAnotherSeriesAreAnotherHistory() throws IOException {
        MemoryRecord record = new MemoryRecord("honest");
        Bundled again = new Bundled(withTheKey("again"), record);
        signed(again, record, 2, 4, 5);
        assertThat(said(verdict(again.bundle("values", 5), signed.get(1)))).contains("two histories were signed");
    }

    @Test
    void oneWhoseLinkWasNotKeptIsPlacedByItsSize() throws IOException {
        SignedNote kept = signed.get(1);
        SignedNote alone = new SignedNote(kept.text(), List.of(kept.signatures().getFirst()));
        assertThat(said(verdict(bundle, alone))).isEmpty();
        assertThat(said(verdict(rewritten(1, 3), alone))).contains("two histories were signed");
    }

    @Test
    void oneThatIsNewerThanTheBundleIsNotComparable() throws IOException {
        MemoryRecord record = new MemoryRecord("grows");
        Bundled grows = new Bundled(withTheKey("grows"), record);
        signed(grows, record, 2);
        byte[] before = grows.bundle("values", 2);
        Verdict verdict = verdict(before, signed(grows, record, 3).getLast());
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.apart())
                .containsExactly(
                        "the checkpoint that you kept, over 3 events, is older or newer than all in this bundle");
    }

    private byte[] rewritten(int... sizes) throws IOException {
        MemoryRecord record = new MemoryRecord("rewritten");
        Bundled other = new Bundled(withTheKey("rewritten" + sizes.length), record);
        signed(other, record, sizes);
        return other.bundle("values", sizes[sizes.length - 1]);
    }

    /** Signs a checkpoint each time that the record has grown to such a size. */
    private static List<SignedNote> signed(Bundled bundled, MemoryRecord record, int... sizes) {
        List<SignedNote> notes = new ArrayList<>();
        for (int size : sizes) {
            while (record.size() < size) grow(record);
            notes.add(bundled.sign());
        }
        return notes;
    }

    private static void grow(MemoryRecord record) {
        record.append("values", record.size() == 0 ? Events.registered() : Events.admitted("partner-" + record.size()));
    }

    private Path withTheKey(String name) throws IOException {
        Path other = Files.createDirectories(folder.resolve(name));
        Path keys = Files.createDirectories(other.resolve("keys"));
        try (var files = Files.list(folder.resolve("keys"))) {
            for (Path file : files.toList()) Files.copy(file, keys.resolve(file.getFileName()));
        }
        return other;
    }

    private Verdict verdict(byte[] bundle, SignedNote kept) throws IOException {
        return Bundled.VERIFIER.verify(honest.file(bundle), new Trusted(List.of(), List.of(kept)));
    }

    private static String said(Verdict verdict) {
        return String.join(
                "\n", verdict.differences().stream().map(Difference::toString).toList());
    }
}

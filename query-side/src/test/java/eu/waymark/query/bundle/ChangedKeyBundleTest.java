package eu.waymark.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.bundle.verify.Difference;
import eu.waymark.query.bundle.verify.Trusted;
import eu.waymark.query.bundle.verify.Verdict;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.checkpoint.Thief;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.given.Events;
import eu.waymark.query.given.MemoryRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a ledger whose key was changed twice: checkpoints 1 over 2 events, 2 and 4 by two keys over 3 and 5, 3 and 5 by one over 4 and 6. */
class ChangedKeyBundleTest {
    private static final String FIRST = "keys/00000002-3.checkpoint";
    private static final String SECOND = "keys/00000004-5.checkpoint";

    @TempDir
    Path folder;

    private Bundled bundled;
    private MemoryRecord record;
    private SigningKey former;
    private byte[] formerPem = {};
    private List<SignedNote> signed;
    private Rezipped files;

    @BeforeEach
    void changed() throws IOException {
        record = new MemoryRecord("small").append("values", Events.registered(), Events.admitted("turin"));
        bundled = new Bundled(folder, record);
        former = bundled.key();
        formerPem = Files.readAllBytes(folder.resolve("keys/signing.pem"));
        bundled.sign();
        bundled.changeKey();
        record.append("values", Events.admitted("riga"));
        bundled.sign();
        bundled.changeKey();
        record.append("values", Events.admitted("oslo"));
        bundled.sign();
        try (Stream<SignedNote> all = bundled.series().all()) {
            signed = all.toList();
        }
        files = Rezipped.of(bundled.bundle("values", 6));
    }

    @Test
    void itHoldsEveryKeyAndEachChangeAndBeginsWithTheLast() {
        assertThat(files.files().keySet().stream().filter(path -> path.startsWith("keys/")))
                .containsExactly("keys/verifiers.txt", FIRST, SECOND);
        assertThat(files.files().keySet().stream().filter(path -> path.startsWith("checkpoints/")))
                .containsExactly("checkpoints/00000004-5.checkpoint", "checkpoints/00000005-6.checkpoint");
        assertThat(files.text("keys/verifiers.txt").lines()).containsExactlyElementsOf(written());
        assertThat(files.text("README.txt")).contains("keys/               Every key of the ledger");
    }

    @Test
    void eachKeyLeadsToThePresentOne() throws IOException {
        for (int turn = 0; turn < 3; turn++) {
            Verdict verdict = verdict(files, List.of(key(turn)));
            assertThat(said(verdict)).isEmpty();
            assertThat(verdict.notes().stream().filter(note -> note.contains("signed by both")))
                    .hasSize(2 - turn);
        }
        assertThat(verdict(files, List.of(key(0))).notes())
                .contains("%s, signed by both, leads from the key %s to %s"
                        .formatted(FIRST, key(0).written(), key(1).written()));
        assertThat(said(verdict(files, List.of()))).isEmpty();
        VerifierKey stranger = SigningKey.generate(key(0).name()).verifier();
        assertThat(said(verdict(files, List.of(stranger)))).contains("another key than the one that you gave");
    }

    @Test
    void aLedgerThatNeverChangedItsKeyHasNoKeysInItsBundle() throws IOException {
        Bundled other =
                new Bundled(folder.resolve("other"), new MemoryRecord("o").append("values", Events.registered()));
        other.sign();

        Rezipped bundle = Rezipped.of(other.bundle("values", 1));

        assertThat(bundle.files().keySet()).noneMatch(path -> path.startsWith("keys/"));
        assertThat(bundle.text("README.txt")).doesNotContain("keys/");
    }

    @Test
    void keptOnesOfFormerKeysAreComparedOrSaidNotToBe() throws IOException {
        for (int number : List.of(4, 5)) {
            Verdict verdict = kept(signed.get(number - 1));
            assertThat(said(verdict)).isEmpty();
            assertThat(verdict.apart()).isEmpty();
        }
        for (int number : List.of(1, 2, 3)) {
            Verdict verdict = kept(signed.get(number - 1));
            assertThat(said(verdict)).isEmpty();
            assertThat(verdict.apart())
                    .singleElement()
                    .asString()
                    .contains("is older or newer than all in this bundle");
        }
    }

    @Test
    void aFormerKeyThatGoesOnHasSignedAnotherHistory() throws IOException {
        String text = signed.getLast().text();
        SignedNote alone =
                new SignedNote(text.replace("\n6\n", "\n3\n"), List.of(former.sign(text.replace("\n6\n", "\n3\n"))));
        assertThat(said(kept(alone))).contains("over 3 events has another root");

        Bundled forked = forked();

        assertThat(said(kept(forked.sign()))).contains("two histories were signed");
    }

    @Test
    void aFormerKeySignsNothingAfterItsHandover() throws IOException {
        Bundled stolen = stolen();
        Verdict verdict = verdict(Rezipped.of(stolen.bundle("values", 6)), List.of(key(0)));
        assertThat(said(verdict))
                .isEqualTo("checkpoints/00000003-6.checkpoint: its key had handed over to another"
                        + " in checkpoints/00000002-3.checkpoint");
    }

    @Test
    void andWhoKeptItsHandoverFindsWhatItSignedWithoutIt() throws IOException {
        Bundled stolen = stolen();
        for (String name : List.of("00000001-2", "00000002-3"))
            Files.delete(stolen.series().path().resolve(name + ".checkpoint"));
        files = Rezipped.of(stolen.bundle("values", 6));

        assertThat(said(kept(signed.get(1)))).contains("the key that handed over to another in it has signed");
        SignedNote unlinked = signed.get(1);
        unlinked = new SignedNote(
                unlinked.text(),
                List.of(unlinked.signatures().get(0), unlinked.signatures().get(2)));
        assertThat(said(kept(unlinked))).contains("the key that handed over to another in it has signed");
        assertThat(said(kept(signed.getFirst()))).isEmpty();
    }

    /** The series up to the first change, with which the key of before it goes on. */
    private Bundled stolen() throws IOException {
        Path elsewhere = withFormerKey("stolen");
        Bundled stolen = new Bundled(elsewhere, record);
        stolen.series().append(1, 2, signed.get(0));
        stolen.series().append(2, 3, signed.get(1));
        stolen.series()
                .append(
                        3,
                        6,
                        Thief.goesOn(former, signed.get(1), signed.getLast().text()));
        return stolen;
    }

    /** The same record up to its first checkpoint, whose key goes on alone. */
    private Bundled forked() throws IOException {
        MemoryRecord other = new MemoryRecord("small").append("values", Events.registered(), Events.admitted("turin"));
        Bundled forked = new Bundled(withFormerKey("forked"), other);
        forked.sign();
        for (int index = 0; index < 5; index++) {
            other.append("values", Events.admitted("p" + index));
            if (index < 4) forked.sign();
        }
        return forked;
    }

    private Path withFormerKey(String name) throws IOException {
        Path elsewhere = folder.resolve(name);
        Files.createDirectories(elsewhere.resolve("keys"));
        Files.write(elsewhere.resolve("keys/signing.pem"), formerPem);
        Files.writeString(
                elsewhere.resolve("keys/verifiers.txt"), former.verifier().written() + "\n");
        return elsewhere;
    }

    @Test
    void eachChangeHasToBeThere() throws IOException {
        assertThat(said(verdict(files.without(FIRST), List.of(key(0)))))
                .contains("keys/: 1 checkpoints cannot lead over 3 keys", "another key than the one that you gave");
    }

    @Test
    void bothHaveToHaveSigned() throws IOException {
        assertThat(said(verdict(files.change(FIRST, text -> less(text, 2)), List.of(key(0)))))
                .contains(FIRST + ": it does not hand over from the key " + key(0).written());
        assertThat(said(verdict(files.with(FIRST, files.content(SECOND)), List.of(key(0)))))
                .contains(FIRST + ": it is not signed by the key " + key(0).written());
    }

    @Test
    void aStrangerWhoPutsTheirKeyInTheRowLeadsNowhere() throws IOException {
        VerifierKey stranger = SigningKey.generate(key(0).name()).verifier();
        Rezipped put = files.change("keys/verifiers.txt", text -> text.replace(key(0).written(), stranger.written()));

        assertThat(said(verdict(put, List.of(stranger))))
                .contains(FIRST + ": it is not signed by the key " + stranger.written());
    }

    private Verdict verdict(Rezipped bundle, List<VerifierKey> keys) throws IOException {
        return Bundled.VERIFIER.verify(bundled.file(bundle.bytes()), new Trusted(keys, List.of()));
    }

    private Verdict kept(SignedNote note) throws IOException {
        return Bundled.VERIFIER.verify(bundled.file(files.bytes()), new Trusted(List.of(key(0)), List.of(note)));
    }

    private VerifierKey key(int turn) {
        return bundled.keys().verifiers().get(turn);
    }

    private List<String> written() {
        return bundled.keys().verifiers().stream().map(VerifierKey::written).toList();
    }

    private static String less(String text, int lines) {
        List<String> all = text.lines().toList();
        return String.join("\n", all.subList(0, all.size() - lines)) + "\n";
    }

    private static String said(Verdict verdict) {
        return String.join(
                "\n", verdict.differences().stream().map(Difference::toString).toList());
    }
}

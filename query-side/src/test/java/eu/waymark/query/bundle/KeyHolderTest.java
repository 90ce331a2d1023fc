package eu.waymark.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.bundle.verify.Difference;
import eu.waymark.query.bundle.verify.Trusted;
import eu.waymark.query.bundle.verify.Verdict;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.given.Events;
import eu.waymark.query.given.MemoryRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what whoever holds the key could sign, and is found all the same. */
class KeyHolderTest {
    @TempDir
    Path folder;

    private Bundled bundled;
    private Rezipped files;

    @BeforeEach
    void bundle() throws IOException {
        bundled = new Bundled(
                folder, new MemoryRecord("small").append("values", Events.registered(), Events.admitted("turin")));
        bundled.sign();
        files = Rezipped.of(bundled.bundle("values", 2));
    }

    @Test
    void signedAgainUnchangedItIsIntact() throws IOException {
        assertThat(signed("README.txt", text -> text).differences()).isEmpty();
    }

    @Test
    void aTableThatDoesNotSayWhatTheEventsSay() throws IOException {
        assertThat(said(signed("views/partners.csv", text -> text.replace("turin", "milan"))))
                .isEqualTo("views/partners.csv: it is not what the events of this bundle say");
    }

    @Test
    void aSentenceThatDoesNotSayWhatItsEventSays() throws IOException {
        assertThat(said(signed("views/sentences.ndjson", text -> text.replace("Turin", "Milan"))))
                .contains("verify.html: what is written into it as views/sentences.ndjson is not that file");
    }

    @Test
    void aPageOfAnotherHand() throws IOException {
        assertThat(said(signed("verify.html", text -> text.replace("Not intact", "Intact"))))
                .isEqualTo("verify.html: it is not the page of this version of Waymark: it was changed");
    }

    @Test
    void anInstantBeforeItsEvents() throws IOException {
        assertThat(said(resigned(files.change("manifest.json", text -> text.replace("2019-01-08T", "2018-01-08T")))))
                .contains("events.ndjson, position 0: it was recorded after 2018-01-08T");
    }

    @Test
    void whatAnotherVersionWroteIsNotFoldedAgainAndSaysSo() throws IOException {
        Path file = bundled.file(files.bytes());
        Verdict verdict = Bundled.verifier("0.2.0").verify(file, Trusted.NOTHING);
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.notes())
                .containsExactly("the views were not folded again: Waymark 0.1.0 wrote them, and this is another");
    }

    @Test
    void aRecordThatWasRewrittenSinceACheckpointWasKept() throws IOException {
        String text = new Checkpoint(bundled.key().verifier().name(), 2, new byte[32]).text();
        SignedNote kept = new SignedNote(text, List.of(bundled.key().sign(text)));
        Path file = bundled.file(files.bytes());
        Verdict verdict = Bundled.VERIFIER.verify(file, new Trusted(List.of(), List.of(kept)));
        assertThat(said(verdict)).contains("over 2 events has another root: the record was rewritten since");
    }

    private Verdict signed(String path, UnaryOperator<String> change) throws IOException {
        Rezipped changed = files.change(path, change);
        Manifest manifest = BundleJson.MAPPER.readValue(changed.content("manifest.json"), Manifest.class);
        List<BundleFile> listed = manifest.files().stream()
                .map(file -> file.path().equals(path) ? described(path, changed.content(path)) : file)
                .toList();
        return resigned(changed.with("manifest.json", BundleJson.page(manifest.with(listed))));
    }

    private static BundleFile described(String path, byte[] content) {
        try {
            Content.Written written = ((Content) out -> out.write(content)).writtenTo(OutputStream.nullOutputStream());
            return new BundleFile(path, written.length(), written.sha256());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Verdict resigned(Rezipped changed) throws IOException {
        String text = ManifestNote.text(bundled.key().verifier().name(), changed.content("manifest.json"));
        SignedNote note = new SignedNote(text, List.of(bundled.key().sign(text)));
        byte[] written = note.written().getBytes(StandardCharsets.UTF_8);
        return bundled.verdict(changed.with("manifest.note", written).bytes());
    }

    private static String said(Verdict verdict) {
        return String.join(
                "\n", verdict.differences().stream().map(Difference::toString).toList());
    }
}

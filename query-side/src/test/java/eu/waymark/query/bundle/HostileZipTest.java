package eu.waymark.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.bundle.verify.Difference;
import eu.waymark.query.bundle.verify.Trusted;
import eu.waymark.query.bundle.verify.Verdict;
import eu.waymark.query.given.Events;
import eu.waymark.query.given.MemoryRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of ZIPs that were made to hurt whoever opens them. */
class HostileZipTest {
    @TempDir
    Path folder;

    private Bundled bundled;
    private byte[] bundle;

    @BeforeEach
    void bundle() throws IOException {
        bundled = new Bundled(
                folder, new MemoryRecord("small").append("values", Events.registered(), Events.admitted("turin")));
        bundled.sign();
        bundle = bundled.bundle("values", 2);
        assertThat(said(bundle)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "views/../../evil", "/etc/passwd", "a\\b", "views/..", "ünder"})
    void aPathThatLeadsElsewhereIsNamedAndNotFollowed(String path) throws IOException {
        byte[] bytes = Rezipped.of(bundle).with(path, new byte[1]).bytes();
        assertThat(said(bytes)).contains("it holds a path that no bundle has: " + path);
        assertThat(folder.resolveSibling("evil")).doesNotExist();
    }

    @Test
    void anEntryThatStandsTwiceIsNamed() throws IOException {
        byte[] twin = Rezipped.of(bundle).with("READMX.txt", new byte[1]).bytes();
        byte[] twice = replaced(twin, "READMX.txt", "README.txt");
        assertThat(said(twice)).contains("it holds twice: README.txt");
    }

    @Test
    void aFileThatIsLongerThanItSaysIsNotReadToItsEnd() throws IOException {
        byte[] bomb = Rezipped.of(bundle)
                .with("views/timeline.csv", new byte[50 << 20])
                .bytes();
        assertThat(said(bomb)).contains("views/timeline.csv: it is longer than the manifest says");
    }

    @Test
    void aManifestWithoutEndIsNotReadToItsEnd() throws IOException {
        byte[] bomb =
                Rezipped.of(bundle).with("manifest.json", new byte[50 << 20]).bytes();
        assertThat(said(bomb)).contains("manifest.json: it is longer than the manifest says");
    }

    @Test
    void whatTheListAtTheEndDoesNotNameIsFound() throws IOException {
        byte[] renamed = bundle.clone();
        int inList = indexOf(renamed, "README.txt", indexOf(renamed, "README.txt", 0) + 1);
        assertThat(inList).isPositive();
        int local = indexOf(renamed, "README.txt", 0);
        renamed[local + 3] = 'd';
        assertThat(said(renamed)).isNotEmpty();
    }

    @Test
    void whatIsNoZipIsNamed() throws IOException {
        assertThat(said("no ZIP".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(said(Arrays.copyOf(bundle, bundle.length / 2))).isNotEmpty();
        assertThat(said(new byte[0])).isNotEmpty();
    }

    @Test
    void aZipWithoutManifestIsNamed() throws IOException {
        assertThat(said(Rezipped.of(bundle).with("manifest.json", new byte[0]).bytes()))
                .contains("manifest.json: it is not the JSON that a bundle has");
    }

    @Test
    void aCheckpointWithoutEndIsNotReadToItsEnd() throws IOException {
        assertThat(said(withCheckpoint(new byte[SeriesFile.LONGEST])))
                .doesNotContain("checkpoints/9.checkpoint: it has more than");
        assertThat(said(withCheckpoint(new byte[SeriesFile.LONGEST + 1])))
                .contains("checkpoints/9.checkpoint: it has more than 16384 bytes");
    }

    private byte[] withCheckpoint(byte[] content) throws IOException {
        return Rezipped.of(bundle).with("checkpoints/9.checkpoint", content).bytes();
    }

    @Test
    void moreCheckpointsThanABundleHasAreNotRead() throws IOException {
        assertThat(said(withCheckpoints(SeriesFile.MOST - 1))).doesNotContain("a bundle has at most");
        assertThat(said(withCheckpoints(SeriesFile.MOST)))
                .contains("checkpoints/: there are 1001, and a bundle has at most 1000: none was read")
                .doesNotContain("x.checkpoint: a signed note has");
    }

    /** Besides the one that is there. */
    private byte[] withCheckpoints(int more) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(Rezipped.of(bundle).files());
        for (int number = 0; number < more; number++) files.put("checkpoints/" + number + "x.checkpoint", new byte[1]);
        return new Rezipped(files).bytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.2.0"})
    void aPageWithoutEndIsNotReadToItsEnd(String version) throws IOException {
        byte[] endless = new byte[50 << 20];
        Rezipped bomb = Rezipped.of(bundle).with("verify.html", endless);
        byte[] listed = bomb.change(
                        "manifest.json",
                        text -> text.replaceFirst(
                                "(\"path\" : \"verify.html\",\\s*\"length\" : )[0-9]+", "$1" + endless.length))
                .bytes();
        Verdict verdict = Bundled.verifier(version).verify(bundled.file(listed), Trusted.NOTHING);
        assertThat(verdict.differences())
                .filteredOn(difference -> difference.file().equals("verify.html"))
                .extracting(Difference::what)
                .contains(
                        version.equals("0.1.0")
                                ? "it is not the page of this version of Waymark: it was changed"
                                : "more stands in it than in the page of any Waymark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "no base64", ""})
    void aRootThatIsNoneIsADifference(String root) throws IOException {
        assertThat(said(changed("(\"root\" : )\"[^\"]*\"", "$1\"" + root + "\"")))
                .isEqualTo("manifest.json: the root in it is not 32 bytes in base64");
    }

    @Test
    void noEventAtAllIsADifference() throws IOException {
        assertThat(said(changed("(\"events\" : )[0-9]+", "$10")))
                .isEqualTo("manifest.json: it says that there is no event");
    }

    @Test
    void aProofThatIsNoBase64IsADifference() throws IOException {
        byte[] bytes = Rezipped.of(bundle)
                .change("proofs.json", text -> text.replaceFirst("\"hashes\":\\[\"..", "\"hashes\":[\"!!"))
                .bytes();
        assertThat(said(bytes)).contains("proofs.json: it is not the form that proofs have");
    }

    private byte[] changed(String pattern, String to) throws IOException {
        return Rezipped.of(bundle)
                .change("manifest.json", text -> text.replaceFirst(pattern, to))
                .bytes();
    }

    private String said(byte[] bytes) throws IOException {
        return String.join(
                "\n",
                bundled.verdict(bytes).differences().stream()
                        .map(Difference::toString)
                        .toList());
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, String text, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text, from);
    }
}

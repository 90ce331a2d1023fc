package eu.waymark.backoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eu.waymark.backoffice.Served;
import eu.waymark.backoffice.bundle.BundleFiles;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Of a ledger that has changed its key: whoever has the first is led to the present one, by the page and by a verifier that shares nothing with it. */
class ChangedKeyTest {
    @RegisterExtension
    static final DemoBrowser BROWSER = new DemoBrowser();

    @TempDir
    static Path data;

    private static BundleFiles intact = new BundleFiles(Map.of());
    private static List<String> keys = List.of();
    private static List<String> series = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void change() throws IOException {
        try (Served served = Served.on(data).withProject("p")) {
            ask(served, "checkpoint");
            ask(served, "rotate-key");
            served.command("CloseProject", "p", "'reason':'r'");
            served.awaitViews();
            ask(served, "checkpoint");
            intact = BundleFiles.of(
                    served.get("/api/projects/p/export/bundle").raw().body());
        }
        keys = Files.readAllLines(data.resolve("keys/verifiers.txt"));
        try (Stream<SignedNote> notes = new CheckpointFolder(data.resolve("checkpoints")).all()) {
            series = notes.map(SignedNote::written).toList();
        }
    }

    private static void ask(Served served, String what) {
        ServerNote note = ServerNote.running(new DataFolder(data)).orElseThrow();
        assertThat(served.post("/api/local/" + what, new byte[0], ServerNote.HEADER, note.token())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void thePageIsLedByTheFirstKeyToThePresentOne() throws IOException {
        try (Tab tab = page(intact)) {
            assertThat(tab.page().locator("#verdict-words")).hasText("✓ Intact");
            assertThat(tab.page().locator("#checks")).containsText("former keys of the ledger has handed over");
            assertThat(said(tab, keys.getFirst()))
                    .hasText("✓ It is a former key of this ledger. It leads to the present one by " + path("keys/0")
                            + ", signed by both.");
            assertThat(said(tab, keys.getLast())).hasText("✓ It is the same key.");
            String name = keys.getFirst().substring(0, keys.getFirst().indexOf('+'));
            assertThat(said(tab, SigningKey.generate(name).verifier().written()))
                    .containsText("✗ It is another key");
            give(tab, Files.writeString(folder.resolve("both"), series.get(1)));
            assertThat(tab.page().locator("#answer")).containsText("✓ The checkpoint in both is in this bundle");
            give(tab, Files.writeString(folder.resolve("former"), series.getFirst()));
            assertThat(tab.page().locator("#answer")).containsText("is not comparable with this bundle");
            give(tab, intact.zip(folder.resolve("p.zip")));
            assertThat(tab.page().locator("#verdict-words")).hasText("✓ Intact");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void whereTheNewKeyHasNotSignedTheChangeThePageSaysSoAndIsNotLed() {
        String change = path("keys/0");
        BundleFiles tampered = intact.throughout(change, ChangedKeyTest::withoutItsLastLines);

        try (Tab tab = page(tampered)) {
            assertThat(tab.page().locator("#failures")).containsText(change + ": it does not hand over from the key");
            assertThat(said(tab, keys.getFirst()))
                    .hasText("✗ It is another key: whoever signed this is not who you were told.");
        }
    }

    @Test
    void theSecondVerifierFollowsTheSeriesFromTheFirstKey() {
        assertThat(secondly(keys.getFirst(), series)).isEmpty();
        List<String> tampered = new ArrayList<>(series);
        tampered.set(1, withoutItsLastLines(series.get(1)));
        assertThat(secondly(keys.getFirst(), tampered))
                .anyMatch(wrong -> wrong.contains("a key that has not signed it"));
        assertThat(secondly(keys.getLast(), series)).anyMatch(wrong -> wrong.contains("is not signed by the key"));
    }

    /** Without events, and so without any proof of them. */
    private static List<String> secondly(String key, List<String> checkpoints) {
        String input = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "key",
                        key,
                        "project",
                        "p",
                        "checkpoints",
                        checkpoints,
                        "events",
                        List.of(),
                        "inclusion",
                        List.of(),
                        "consistency",
                        checkpoints.stream()
                                .map(_ -> Map.of("hashes", List.of()))
                                .toList()));
        return SecondVerifierTest.verified(BROWSER, input).stream()
                .filter(wrong -> !wrong.contains("did not grow"))
                .toList();
    }

    private static String withoutItsLastLines(String note) {
        List<String> lines = note.lines().toList();
        return String.join("\n", lines.subList(0, lines.size() - 2)) + "\n";
    }

    private static String path(String begin) {
        return intact.files().keySet().stream()
                .filter(path -> path.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static Locator said(Tab tab, String key) {
        tab.page().locator("#mine").fill(key);
        return tab.page().locator("#same");
    }

    private Tab page(BundleFiles files) {
        Tab tab = BROWSER.open(files.page(folder.resolve("verify.html")), 1280);
        tab.page().waitForSelector("body[data-done]");
        return tab;
    }

    private static void give(Tab tab, Path file) {
        tab.page().locator("#file").setInputFiles(file);
        tab.page().waitForSelector("body[data-done='" + file.getFileName() + "']");
    }
}

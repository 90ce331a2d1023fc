package eu.waymark.backoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.waymark.backoffice.bundle.BundleFiles;
import eu.waymark.backoffice.bundle.Tampering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a bundle, opened from a disk. */
class VerifyPageTest {
    @RegisterExtension
    static final DemoBrowser BROWSER = new DemoBrowser();

    private static final String EXPORT = "/api/projects/values/export/bundle?asOf=2021-04-30";

    @TempDir
    Path folder;

    private BundleFiles intact = new BundleFiles(Map.of());

    @BeforeEach
    void bundle() {
        intact = BundleFiles.of(BROWSER.served().get(EXPORT).raw().body());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void intactItSaysSoAtOnceToEveryoneOnAnyScreenAndAsksForNothing(int width) {
        try (Tab tab = page(intact, width)) {
            assertThat(tab.page().locator("#verdict")).hasClass("verdict good");
            assertThat(tab.page().locator("#verdict-words")).hasText("✓ Intact");
            assertThat(tab.page().locator("#events > li").first()).isVisible();
            assertThat(tab.hiddenPixels()).isZero();
            assertThat(tab.barriers()).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theFileThatCameIsVerifiedWhole() {
        try (Tab tab = page(intact, 1280)) {
            give(tab, intact.zip(folder.resolve("values.zip")));
            assertThat(tab.page().locator("#verdict-words")).hasText("✓ Intact");
            assertThat(tab.page().locator("#verdict-more")).containsText("values.zip: ");
            assertThat(tab.page().locator("#checks li.good")).hasCount(7);
            assertThat(tab.page().locator("#checks li:not(.good)")).hasCount(0);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachTamperedCopyFailsAndSaysWhere(Tampering tampering) {
        try (Tab tab = page(intact, 1280)) {
            give(tab, tampering.on(intact).zip(folder.resolve("tampered.zip")));
            fails(tab, tampering);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTamperedWithInThePageFailsWhenItIsOpened(Tampering tampering) {
        if (!tampering.reachesPage()) return;
        try (Tab tab = page(tampering.on(intact), 1280)) {
            fails(tab, tampering);
        }
    }

    private void fails(Tab tab, Tampering tampering) {
        assertThat(tab.page().locator("#verdict")).hasClass("verdict bad");
        assertThat(tab.page().locator("#verdict-words")).hasText("✗ Not intact: this is not what was signed");
        String failures = tab.page().locator("#failures").textContent();
        assertThat(failures).contains(tampering.said());
        if (tampering.namesPosition())
            assertThat(failures).contains("events.ndjson, position " + Tampering.position(intact) + " (@");
    }

    @Test
    void whereTheBrowserHasNoEd25519ItClaimsNothing() {
        try (Tab tab = page(intact, 1280)) {
            tab.page()
                    .addInitScript("const importKey = SubtleCrypto.prototype.importKey;"
                            + "SubtleCrypto.prototype.importKey = function (format, key, algorithm, ...rest) {"
                            + "  return algorithm.name === 'Ed25519' ? Promise.reject(new DOMException('no', 'NotSupportedError'))"
                            + "    : importKey.call(this, format, key, algorithm, ...rest); };");
            tab.page().reload();
            assertThat(tab.page().locator("#verdict")).hasClass("verdict open");
            assertThat(tab.page().locator("#verdict-words"))
                    .hasText("? Not proven: this browser cannot verify signatures");
            assertThat(tab.page().locator("#checks li.open").first()).containsText("Open");
        }
    }

    @Test
    void theReaderMovesThroughTimeAndOpensTheEventBehindASentence() {
        try (Tab tab = page(intact, 1280)) {
            Page page = tab.page();
            int all = intact.events().size();
            assertThat(page.locator("#count")).containsText(": " + all + " events of " + all);
            page.locator("#day").fill("2019-03-01");
            page.locator("#day").dispatchEvent("change");
            assertThat(page.locator("#count")).containsText("By 1 March 2019: ");
            assertThat(page.locator("#events > li")).not().hasCount(all);
            page.locator("#slider").fill("0");
            Locator first = page.locator("#events > li").last();
            assertThat(first.getByRole(AriaRole.HEADING)).containsText("VALUES");
            first.locator("summary").click();
            assertThat(first.locator("pre")).containsText("\"acronym\":\"VALUES\"");
        }
    }

    @Test
    void keyDocumentAndCheckpointThatTheReaderBringsAreCompared() throws IOException {
        try (Tab tab = page(intact, 1280)) {
            Page page = tab.page();
            page.locator("#mine").fill(page.locator("#key").textContent());
            assertThat(page.locator("#same")).hasText("✓ It is the same key.");
            page.locator("#mine").fill("waymark/0000000000000000+00000000+AAAA");
            assertThat(page.locator("#same")).containsText("✗ It is another key");
            give(tab, Files.writeString(folder.resolve("minutes.txt"), "we agreed"));
            assertThat(page.locator("#answer")).containsText("✗ No event here names minutes.txt");
            String head = intact.files().keySet().stream()
                    .filter(path -> path.startsWith("checkpoints/"))
                    .max(String::compareTo)
                    .orElseThrow();
            give(tab, Files.writeString(folder.resolve("kept"), intact.text(head)));
            assertThat(page.locator("#answer")).containsText("✓ The checkpoint in kept is in this bundle");
            String other = intact.text(head).replaceFirst("\n[0-9]+\n", "\n1\n");
            give(tab, Files.writeString(folder.resolve("other"), other));
            assertThat(page.locator("#answer"))
                    .containsText("✗ The checkpoint in other is not signed by the key of this bundle");
        }
    }

    @Test
    void hostileTextIsShownAndDoesNotRun() {
        String hostile = "</script><script>document.title=1</script><img src=x onerror=alert(1)>";
        BROWSER.served()
                .command(
                        "RegisterProject",
                        "hostile",
                        "'acronym':'H','title':'" + hostile + "','fund':'AMIF','lead':'evil'");
        BROWSER.served().awaitViews();
        BundleFiles files = BundleFiles.of(BROWSER.served()
                .get("/api/projects/hostile/export/bundle")
                .raw()
                .body());
        try (Tab tab = page(files, 1280)) {
            assertThat(tab.page().locator("#verdict-words")).hasText("✓ Intact");
            assertThat(tab.page().locator("#title")).hasText(hostile);
            assertThat(tab.page()).hasTitle("Intact: a record of Waymark");
            assertThat(tab.page().locator("img")).hasCount(0);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private Tab page(BundleFiles files, int width) {
        Tab tab = BROWSER.open(files.page(folder.resolve("verify.html")), width);
        tab.page().waitForSelector("body[data-done]");
        return tab;
    }

    private static void give(Tab tab, Path file) {
        tab.page().locator("#file").setInputFiles(file);
        tab.page().waitForSelector("body[data-done='" + file.getFileName() + "']");
    }
}

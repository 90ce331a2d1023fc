package eu.waymark.backoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever can be done on a page can be done without a mouse. */
class KeyboardTest {
    /** As the day is typed where days come first, and where months do. */
    private static final String THE_THIRD_OF_MARCH = "03032020";

    @RegisterExtension
    static final DemoBrowser BROWSER = new DemoBrowser();

    @Test
    void theFirstStopLeadsPastTheHeaderToTheContent() {
        try (Tab tab = BROWSER.open("/", 1280)) {
            Keyboard keyboard = new Keyboard(tab.page());

            keyboard.goTo("a");
            assertThat(keyboard.isAt(".skip")).isTrue();
            keyboard.press("Enter");

            assertThat(tab.page()).hasURL(Pattern.compile("/#main$"));
            assertThat(keyboard.isAt("main")).isTrue();
            assertThat(keyboard.goTo("a").isAt("main tbody tr:first-child a")).isTrue();
        }
    }

    @Test
    void theTimelineIsNarrowed() {
        try (Tab tab = BROWSER.open("/projects/values/timeline", 320)) {
            new Keyboard(tab.page())
                    .goTo("#partner")
                    .type("Bristol")
                    .goTo("#kind")
                    .type("Exchange")
                    .goTo("#from")
                    .type(THE_THIRD_OF_MARCH)
                    .goTo("button")
                    .press("Enter");

            assertThat(tab.page())
                    .hasURL(Pattern.compile("partner=bristol&community=&kind=EXCHANGE&from=2020-03-03&to=$"));
            assertThat(tab.page().locator(".timeline > li").first()).containsText("Bristol");
            assertThat(tab.page().locator("#from")).hasValue("2020-03-03");
        }
    }

    @Test
    void aReaderLooksBackGoesOnThereAndReturns() {
        try (Tab tab = BROWSER.open("/projects/values/timeline?partner=bristol", 320)) {
            new Keyboard(tab.page())
                    .goTo("#asOf")
                    .type(THE_THIRD_OF_MARCH)
                    .goTo(".lookback button")
                    .press("Enter");

            assertThat(tab.page()).hasURL(Pattern.compile("partner=bristol&asOf=2020-03-03$"));
            assertThat(tab.page().locator(".past")).containsText("as of 3 March 2020, 23:59");
            assertThat(tab.hiddenPixels()).isZero();
            assertThat(tab.barriers()).isEmpty();
            tab.page().locator(".sections a").first().click();
            assertThat(tab.page()).hasURL(Pattern.compile("/projects/values\\?asOf=2020-03-03$"));
            new Keyboard(tab.page()).goTo(".past a").press("Enter");
            assertThat(tab.page()).hasURL(Pattern.compile("/projects/values$"));
            assertThat(tab.page().locator(".past")).hasCount(0);
        }
    }

    @Test
    void twoDaysAreComparedAndTheFieldsOpened() {
        try (Tab tab = BROWSER.open("/projects/values/compare", 320)) {
            new Keyboard(tab.page())
                    .goTo("#from")
                    .type(THE_THIRD_OF_MARCH)
                    .goTo("button")
                    .press("Enter");
            assertThat(tab.page()).hasURL(Pattern.compile("/compare\\?from=2020-03-03&to=$"));

            new Keyboard(tab.page()).goTo("summary").press("Enter");

            assertThat(tab.page().locator("details ul").first()).isVisible();
            assertThat(tab.hiddenPixels()).isZero();
            assertThat(tab.barriers()).isEmpty();
        }
    }

    @Test
    void theReasonsOfAScoreAreOpenedAndReadOnANarrowScreen() {
        try (Tab tab = BROWSER.open("/projects/demo-2026/benchmarks", 320)) {
            Locator reasons = tab.page().locator("details ul").first();
            assertThat(reasons).isHidden();

            new Keyboard(tab.page()).goTo("summary").press("Enter");

            assertThat(reasons).isVisible();
            assertThat(reasons).containsText("itself");
            BoundingBox box = reasons.boundingBox();
            assertThat(box.width).isGreaterThan(200);
            assertThat(box.x + box.width).isLessThan(320);
            assertThat(tab.hiddenPixels()).isZero();
            assertThat(tab.barriers()).isEmpty();
            tab.page().keyboard().press("Space");
            assertThat(reasons).isHidden();
        }
    }
}

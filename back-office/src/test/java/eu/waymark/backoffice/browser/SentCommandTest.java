package eu.waymark.backoffice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a program sends, a reader sees. */
class SentCommandTest {
    @RegisterExtension
    static final DemoBrowser BROWSER = new DemoBrowser();

    @Test
    void theTimelineShowsAnExchangeThatWasJustScheduled() {
        long sequence = BROWSER.served()
                .command(
                        "ScheduleExchange",
                        "values",
                        "'community':'D','host':'turin','guest':'toulouse','from':'2021-03-01','to':'2021-03-05'")
                .get("sequence")
                .longValue();

        try (Tab tab = BROWSER.open("/projects/values/timeline?partner=turin&kind=EXCHANGE&after=" + sequence, 1280)) {
            Locator entry = tab.page().locator(".timeline > li").last();
            assertThat(entry.getByRole(AriaRole.HEADING)).hasText("Exchange scheduled: Turin hosts Toulouse");
            assertThat(entry).containsText("1 March 2021 to 5 March 2021");
            assertThat(entry).containsText("by a-1");
        }
    }
}

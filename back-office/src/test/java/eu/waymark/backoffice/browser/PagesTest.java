package eu.waymark.backoffice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of page, sparse as the history of VALUES has it and full as the fictitious project has it. */
class PagesTest {
    private static final int DESK = 1280;
    private static final int PHONE = 320;
    private static final int[] BETWEEN = {961, 800, 600};

    @RegisterExtension
    static final DemoBrowser BROWSER = new DemoBrowser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ledger",
                "/projects/values",
                "/projects/demo-2026",
                "/projects/values/timeline?limit=25",
                "/projects/demo-2026/timeline?partner=northport&limit=10",
                "/projects/values/partners/bristol",
                "/projects/demo-2026/partners/northport",
                "/projects/values/activities",
                "/projects/demo-2026/activities/d2026000-0000-4000-8000-000000000001",
                "/projects/values/roadmaps",
                "/projects/demo-2026/roadmaps/northport",
                "/projects/values/benchmarks",
                "/projects/demo-2026/benchmarks",
                "/projects/values/guidelines",
                "/projects/demo-2026/guidelines",
                "/projects/values?asOf=2020-03-31",
                "/projects/values/timeline?asOf=2020-03-31&limit=10",
                "/projects/values/compare",
                "/projects/values/compare?from=2020-03-31&to=2021-04-30"
            })
    void everyoneCanReadItOnAnyScreenAndNothingElseIsAsked(String path) {
        try (Tab tab = BROWSER.open(path, DESK)) {
            fits(tab, DESK);
            assertThat(tab.barriers()).isEmpty();
            for (int width : BETWEEN) fits(tab, width);
            fits(tab, PHONE);
            assertThat(tab.barriers()).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aProblemIsToldOnAPageThatEveryoneCanRead() {
        try (Tab tab = BROWSER.open("/projects/nothing?x=1", PHONE)) {
            fits(tab, PHONE);
            assertThat(tab.barriers()).isEmpty();
            assertThat(tab.complaints())
                    .singleElement()
                    .asString()
                    .contains("the server responded with a status of 40");
        }
    }

    private static void fits(Tab tab, int width) {
        assertThat(tab.resize(width).hiddenPixels()).as("at " + width).isZero();
    }
}

package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor reads of the ledger, and takes away. */
class LedgerPageTest {
    @TempDir
    Path folder;

    @Test
    void itShowsWhatIsServed() {
        try (Site site = Site.withDemo(folder)) {
            Document page = site.ok("/ledger");
            Response key = site.served().get("/api/ledger/key");
            assertThat(page.select("code.copy").text()).isEqualTo(Site.text(key).strip());
            assertThat(fact(page, "Events covered"))
                    .isEqualTo(String.valueOf(site.served().events()));
            assertThat(fact(page, "Events in the ledger")).isEqualTo(fact(page, "Events covered"));
            assertThat(page.select("a.action").attr("href")).isEqualTo("/api/ledger/checkpoint");
            assertThat(Site.text(site.served().get("/api/ledger/checkpoint")))
                    .contains("\n" + page.select("#latest ~ dl code").text() + "\n");
            assertThat(page.select(".alarm, .notice")).isEmpty();
            Fitness.check("/ledger", page);
        }
    }

    @Test
    void everyPageLeadsToIt() {
        try (Site site = Site.with(folder, List.of())) {
            assertThat(site.ok("/").select("footer a").attr("href")).isEqualTo("/ledger");
            assertThat(site.page("/projects/none", 404).select("footer a").attr("href"))
                    .isEqualTo("/ledger");
        }
    }

    @Test
    void beforeTheFirstCheckpointItSaysHowToHaveOne() {
        try (Site site = Site.with(folder, List.of())) {
            Document page = site.ok("/ledger");
            assertThat(page.select(".empty").text()).contains("None has been signed yet", "./waymark checkpoint");
            assertThat(page.select("a.action")).isEmpty();
            Fitness.check("/ledger", page);
        }
    }

    @Test
    void whatItDoesNotKnowIsMalformed() {
        try (Site site = Site.with(folder, List.of())) {
            assertThat(site.page("/ledger?at=1", 400).select("h1").text()).contains("cannot be answered");
        }
    }

    private static String fact(Document page, String name) {
        return page.select("dl > div").stream()
                .filter(one -> one.select("dt").text().equals(name))
                .map(one -> one.select("dd").text())
                .findFirst()
                .orElseThrow();
    }
}

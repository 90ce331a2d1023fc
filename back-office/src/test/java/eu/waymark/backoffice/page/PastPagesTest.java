package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as of a day of the past. */
class PastPagesTest {
    private static final String VALUES = "/projects/values";
    private static final String THEN = "asOf=2020-03-31";

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.withDemo(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/timeline",
                "/partners/bristol",
                "/activities",
                "/activities/d0000000-0000-4000-8000-000000000001",
                "/roadmaps",
                "/roadmaps/turin",
                "/benchmarks",
                "/guidelines",
                "/compare"
            })
    void everyPageSaysThatItShowsThePastAndKeepsItsReaderThere(String page) {
        Document then = site.ok(VALUES + page + "?" + THEN);

        Fitness.check(page, then);
        assertThat(then.select(".past").text())
                .contains("as of 31 March 2020, 23:59", "Europe/Brussels", "up to event");
        assertThat(then.select(".past a").attr("href")).isEqualTo(VALUES + page);
        assertThat(then.select("form.lookback").attr("action")).isEqualTo(VALUES + page);
        assertThat(then.select("#asOf").val()).isEqualTo("2020-03-31");
        assertThat(linksWithinAProject(then))
                .filteredOn(href -> !href.equals(VALUES + page))
                .hasSizeGreaterThan(6)
                .allMatch(href -> href.contains(THEN));
        for (String href : linksWithinAProject(then))
            assertThat(site.served().get(href.replaceFirst("#.*", "")).status())
                    .as(href)
                    .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/roadmaps/turin", "/compare"})
    void todayIsNoPast(String page) {
        Document today = site.ok(VALUES + page);

        assertThat(today.select(".past")).isEmpty();
        assertThat(today.select("#asOf").val()).isEmpty();
        assertThat(linksWithinAProject(today)).isNotEmpty().noneMatch(href -> href.contains("asOf"));
        assertThat(site.ok(VALUES + page + "?asOf=").select(".past"))
                .as("an empty field")
                .isEmpty();
    }

    @Test
    void aPageShowsWhatWasKnownThen() {
        Document then = site.ok(VALUES + "?" + THEN);

        assertThat(then.select(".facts").text()).contains("1 February 2019 to 31 January 2021");
        assertThat(site.ok(VALUES).select(".facts").text()).contains("1 February 2019 to 30 April 2021");
        assertThat(site.ok(VALUES + "?asOf=@0").select(".past").text()).contains("up to event 0");
    }

    @Test
    void theFormAndTheWayBackKeepWhatThePageWasAskedFor() {
        Document then = site.ok(VALUES + "/timeline?partner=bristol&limit=5&" + THEN);

        assertThat(then.select("form.lookback input[type=hidden]"))
                .extracting(field -> field.attr("name") + "=" + field.val())
                .containsExactlyInAnyOrder("partner=bristol", "limit=5");
        assertThat(then.select(".past a").attr("href")).isEqualTo(VALUES + "/timeline?partner=bristol&limit=5");
        assertThat(then.select("form.filter input[name=asOf]").val()).isEqualTo("2020-03-31");
        assertThat(then.select("a[rel=next]").attr("href")).contains(THEN);
        assertThat(site.ok(then.select("a[rel=next]").attr("href")).select(".past"))
                .isNotEmpty();
    }

    @Test
    void whatWasNotThereThenIsSaidWithAWayBack() {
        Document before = site.page(VALUES + "/timeline?partner=bristol&asOf=2019-01-01", 404);

        assertThat(before.text()).contains("there is something since 2019-02-01");
        assertThat(before.select("main a").eachAttr("href")).contains(VALUES + "/timeline?partner=bristol");
        site.page(VALUES + "?asOf=9999-01-01", 400);
        site.page(VALUES + "?asOf=yesterday", 400);
    }

    private static List<String> linksWithinAProject(Document page) {
        return page.select("a[href]").stream()
                .map((Element link) -> link.attr("href"))
                .filter(href -> href.startsWith("/projects/") || href.startsWith("/api/projects/"))
                .toList();
    }
}

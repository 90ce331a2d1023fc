package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** VALUES on two days. */
class ComparePageTest {
    private static final String COMPARE = "/projects/values/compare";
    private static final String DAYS = "from=2020-03-31&to=2021-04-30";

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

    @Test
    void theNavigationLeadsToAFormForTwoDays() {
        Document page = site.ok("/projects/values");
        assertThat(page.select(".sections a").eachText()).contains("Compare two days");

        Document form = site.ok(page.select(".sections a[href$=compare]").attr("href"));

        Fitness.check(COMPARE, form);
        assertThat(form.select("form.filter input").eachAttr("name")).containsExactly("from", "to");
        assertThat(form.select(".timeline")).isEmpty();
        assertThat(site.ok(COMPARE + "?from=&to=").select(".timeline"))
                .as("left empty")
                .isEmpty();
    }

    @Test
    void sentencesComeFirstAndFieldsBelow() {
        Document page = site.ok(COMPARE + "?" + DAYS);

        Fitness.check(COMPARE, page);
        assertThat(page.text()).contains("31 March 2020, 23:59", "30 April 2021, 23:59");
        var agreement = page.select(".timeline > li").stream()
                .filter(item -> item.select("h3").text().equals("Grant agreement"))
                .findFirst()
                .orElseThrow();
        assertThat(agreement.select("> ul").text()).contains("Grant agreement amended: ends 2021-04-30");
        assertThat(agreement.select("details").text())
                .contains("Ends on: 2021-04-30 instead of 2021-01-31", "by event");
        assertThat(agreement.select("h3 a").attr("href")).isEqualTo("/projects/values?asOf=2021-04-30#targets");
        for (String href : page.select(".timeline h3 a").eachAttr("href")) site.ok(href.replaceFirst("#.*", ""));
        assertThat(site.served()
                        .get(page.select("a:contains(JSON)").attr("href"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatOnlyDaysHaveDoneIsSaid() {
        Document page = site.ok(COMPARE + "?from=2020-08-31&to=2020-09-01");

        assertThat(page.select(".timeline").text()).contains("Nothing was recorded of it; days have passed");
    }

    @Test
    void pagesFollowOneAnother() {
        List<String> whole =
                site.ok(COMPARE + "?" + DAYS).select(".timeline h3").eachText();
        List<String> paged = new ArrayList<>();
        String path = COMPARE + "?limit=3&" + DAYS;
        while (!path.isEmpty()) {
            Document page = site.ok(path);
            paged.addAll(page.select(".timeline h3").eachText());
            path = page.select("a[rel=next]").attr("href");
        }

        assertThat(whole).hasSizeGreaterThan(10);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void aPageThatLooksBackComparesWithThen() {
        Document page = site.ok(COMPARE + "?from=2020-03-01&asOf=2020-03-31");

        assertThat(page.select("#to").val()).isEqualTo("2020-03-31");
        assertThat(page.select(".timeline time").eachAttr("datetime")).allMatch(time -> time.compareTo("2020-04") < 0);
        assertThat(site.ok(COMPARE + "?from=2020-03-31&to=2020-03-31").text())
                .contains("Nothing changed between the two");
    }

    @Test
    void daysInTheWrongOrderAreSaid() {
        assertThat(site.page(COMPARE + "?from=2021-04-30&to=2020-03-31", 400).text())
                .contains("from=2021-04-30 lies after to=2020-03-31");
        site.page(COMPARE + "?from=2019-01-01&to=2020-03-31", 404);
    }
}

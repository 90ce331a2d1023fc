package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages on the history of VALUES. */
class DemoPagesTest {
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
    void thePortfolioShowsTheProject() {
        Document page = site.ok("/");

        assertThat(page.title()).isEqualTo("Waymark – Projects");
        assertThat(page.select("tbody th a").eachText()).containsExactly("DEMO 2026", "VALUES");
        assertThat(page.select("tbody tr").getLast().select("td").eachText())
                .containsExactly(
                        "AMIF", "1 February 2019 to 30 April 2021", "19", "4", "1 planned, 15 completed, 0 cancelled");
    }

    @Test
    void theProjectShowsEachOfTheSixteenCitiesInItsCommunity() {
        Document page = site.ok("/projects/values");

        assertThat(page.title()).isEqualTo("Waymark – VALUES");
        List<String> cities = page.select("#partners ~ div tbody tr").stream()
                .filter(row -> !cell(row, "Community").equals("–"))
                .map(row -> row.select("th a").text() + " " + cell(row, "Community"))
                .toList();
        assertThat(cities)
                .containsExactly(
                        "Brno A",
                        "Cesena A",
                        "Madrid A",
                        "Riga A",
                        "Ostend B",
                        "Sheffield B",
                        "Terrassa B",
                        "Zurich B",
                        "Amsterdam C",
                        "Düsseldorf C",
                        "Oslo C",
                        "Thessaloniki C",
                        "Bristol D",
                        "Nuremberg D",
                        "Toulouse D",
                        "Turin D");
    }

    @Test
    void aRowSaysWhereItsPartnerStandsAndLeadsToIt() {
        Document page = site.ok("/projects/values");

        assertThat(row(page, "Oslo").select("th").text()).contains("City, NO, not funded");
        assertThat(cell(row(page, "Vantaa"), "Standing")).isEqualTo("Withdrawn");
        assertThat(cell(row(page, "Vantaa"), "Roadmap")).isEqualTo("–");
        assertThat(cell(row(page, "EUROCITIES"), "Visits attended")).isEqualTo("5 of 16, 1 planned");
        Element bristol = row(page, "Bristol");
        assertThat(bristol.select("td").eachText())
                .containsExactly(
                        "D",
                        "Admitted",
                        "1 of 1",
                        "1 of 3",
                        "1 done",
                        "1 done",
                        "Drafted",
                        "Output, undated",
                        "Output, undated",
                        "Not evidenced",
                        "1 overdue");
        assertThat(bristol.select("th a").attr("href")).isEqualTo("/projects/values/partners/bristol");
    }

    @Test
    void theCommunitiesAreNamedWithTheirCitiesAndExpert() {
        List<String> cards = site.ok("/projects/values").select(".cards li").eachText();

        assertThat(cards).hasSize(4);
        assertThat(cards.getLast())
                .contains("Community D", "Cities: Bristol, Nuremberg, Turin, Toulouse", "Expert: MigrationWork");
    }

    @Test
    void theTimelineOfAPartnerHoldsWhatConcernsItNewestLast() {
        Document page = site.ok("/projects/values/timeline?partner=bristol");

        List<String> titles = page.select(".timeline h3").eachText();
        assertThat(titles.getFirst()).contains("Bristol", "admitted");
        assertThat(titles).anyMatch(title -> title.contains("Exchange") && title.contains("Nuremberg"));
        assertThat(page.select(".timeline").text()).contains("Bristol, Nuremberg", "simulated time", "by demo");
        assertThat(page.select(".timeline > li").eachText()).allMatch(entry -> entry.contains("Bristol"));
        assertThat(page.select(".timeline time").eachAttr("datetime")).isNotEmpty();
        assertThat(page.select("select[name=partner] option[selected]").eachText())
                .containsExactly("Bristol");
    }

    @Test
    void whereOnlyASpanIsKnownNoDayIsMadeUp() {
        Document page = site.ok("/projects/values/timeline?kind=EXCHANGE");

        assertThat(page.select(".timeline").text()).contains("between 1 March 2020 and 31 March 2020");
    }

    @Test
    void aFieldOfTheFormThatIsLeftEmptyNarrowsNothing() {
        int all = site.ok("/projects/values/timeline").select(".timeline > li").size();

        Document page = site.ok("/projects/values/timeline?partner=&community=&kind=&from=&to=");

        assertThat(page.select(".timeline > li")).hasSize(all);
    }

    @Test
    void pagesOfATimelineFollowOneAnotherWithTheirFilter() {
        List<String> whole = titles(site.ok("/projects/values/timeline?kind=PARTNER"));
        List<String> paged = new ArrayList<>();
        String path = "/projects/values/timeline?kind=PARTN%45R&limit=4";
        while (!path.isEmpty()) {
            Document page = site.ok(path);
            paged.addAll(titles(page));
            path = page.select("a[rel=next]").attr("href");
        }

        assertThat(whole).hasSizeGreaterThan(8);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhereAndEveryPageIsFitForEveryReader() {
        Map<String, Document> pages = Crawl.of(site);

        pages.forEach(Fitness::check);
        assertThat(pages.keySet())
                .contains(
                        "/projects/values/timeline?community=A",
                        "/projects/values/partners/vantaa",
                        "/projects/values/roadmaps/turin",
                        "/projects/demo-2026/benchmarks",
                        "/projects/demo-2026/guidelines")
                .hasSizeGreaterThan(100);
        Fitness.check("nothing", site.page("/projects/nothing", 404));
    }

    private static List<String> titles(Document page) {
        return page.select(".timeline h3").eachText();
    }

    private static Element row(Document page, String partner) {
        return page.select("#partners ~ div tbody tr").stream()
                .filter(row -> row.select("th a").text().equals(partner))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Element row, String label) {
        return row.select("td[data-label=" + label + "]").text();
    }
}

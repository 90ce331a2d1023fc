package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(page.select("tbody th a").eachText()).containsExactly("VALUES");
        assertThat(page.select("tbody td").eachText())
                .containsExactly(
                        "AMIF", "1 February 2019 to 30 April 2021", "19", "4", "0 planned, 2 completed, 0 cancelled");
    }

    @Test
    void theProjectShowsEachOfTheSixteenCitiesInItsCommunity() {
        Document page = site.ok("/projects/values");

        assertThat(page.title()).isEqualTo("Waymark – VALUES");
        List<String> cities = page.select("#partners ~ table tbody tr").stream()
                .filter(row -> !cell(row, "Community").equals("–"))
                .map(row -> row.select("th").text() + " " + cell(row, "Community"))
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
    void aRowSaysWhereItsPartnerStandsAndLeadsToItsTimeline() {
        Document page = site.ok("/projects/values");

        Element oslo = row(page, "Oslo");
        assertThat(cell(oslo, "Funded")).isEqualTo("No");
        assertThat(cell(row(page, "Vantaa"), "Standing")).isEqualTo("Withdrawn");
        Element bristol = row(page, "Bristol");
        assertThat(bristol.select("td").eachText())
                .containsExactly("D", "GB", "City", "Admitted", "Yes", "1 done", "1 done", "0");
        assertThat(bristol.select("th a").attr("href")).isEqualTo("/projects/values/timeline?partner=bristol");
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
        assertThat(page.select(".timeline").text())
                .contains("Bristol, Nuremberg", "simulated time", "by demo")
                .doesNotContain("Cesena", "Brno");
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
    void everyLinkOfEveryPageLeadsSomewhere() {
        Deque<String> left = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>(left);
        while (!left.isEmpty()) {
            String path = left.remove();
            assertThat(site.served().get(path).status()).as(path).isEqualTo(200);
            if (path.matches("/(api/.*|waymark\\..*)")) continue;
            Document page = site.ok(path);
            page.select("[href], [src]").forEach(link -> {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (target.startsWith("#"))
                    assertThat(page.select(target)).as(path + target).hasSize(1);
                else if (seen.add(target)) left.add(target);
            });
        }
        assertThat(seen).contains("/projects/values", "/projects/values/timeline?community=A", "/waymark.css");
        assertThat(seen).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects/values", "/projects/values/timeline", "/projects/nothing"})
    void aPageIsFitForEveryReaderAndRunsNothing(String path) {
        Document page = site.page(path, path.endsWith("nothing") ? 404 : 200);

        assertThat(page.select("script, style, [style]")).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(one -> one.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().startsWith("th:"));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("body > a").attr("href")).isEqualTo("#main");
        assertThat(page.select("table"))
                .allMatch(table -> table.select("> caption").size() == 1);
        assertThat(page.select("table th")).allMatch(header -> header.hasAttr("scope"));
        assertThat(page.select("select, input"))
                .allMatch(field -> page.select("label[for=" + field.id() + "]").size() == 1);
        assertThat(page.getElementsByAttribute("id").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static List<String> titles(Document page) {
        return page.select(".timeline h3").eachText();
    }

    private static Element row(Document page, String partner) {
        return page.select("#partners ~ table tbody tr").stream()
                .filter(row -> row.select("th").text().equals(partner))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Element row, String label) {
        return row.select("td[data-label=" + label + "]").text();
    }
}

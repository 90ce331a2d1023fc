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

/** The pages on what a project brings forth: of VALUES, where little is evidenced, and of the fictitious one, where all is. */
class EvidencePagesTest {
    private static final String COURSE = "/projects/demo-2026";

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
    void eachTargetSaysWhatIsAchievedAndMissing() {
        List<String> targets =
                site.ok("/projects/values").select("#targets ~ table tbody tr").eachText();

        assertThat(targets)
                .containsExactly(
                        "Cluster visits completed 5 of 16 5 of 16 1 11",
                        "Pairs of cities with both legs of their exchange completed 1 of 8 1 of 8 0 7",
                        "Roadmaps endorsed 0 of 16 0 of 16 16 16",
                        "Benchmarks published 0 of 4 0 of 4 0 4",
                        "Cities that adopted the guidelines 0 of 16 0 of 16 0 16");
    }

    @Test
    void whatIsNotEvidencedIsSaidForEachCity() {
        Document roadmaps = site.ok("/projects/values/roadmaps");

        assertThat(roadmaps.select("td[data-label=Endorsed]").eachText())
                .hasSize(17)
                .filteredOn("Not evidenced"::equals)
                .hasSize(16);
        assertThat(site.ok("/projects/values/roadmaps/turin").select("main").text())
                .contains("Not evidenced: the record knows of no act", "EndorseRoadmap would record it");
        Document outputs = site.ok("/projects/values/guidelines");
        assertThat(outputs.select("main").text()).contains("No version of the guidelines is evidenced as published.");
        assertThat(outputs.select("td[data-label=Delivered]").eachText())
                .isNotEmpty()
                .allMatch("no date is known"::equals);
        assertThat(site.ok("/projects/values/benchmarks").select(".badge").eachText())
                .containsExactly("Output only", "Output only", "Output only", "Output only");
    }

    @Test
    void aPartnerIsShownWithItsStatusContactsAndStakeholders() {
        Document page = site.ok(COURSE + "/partners/northport");

        assertThat(fact(page, "Visits attended")).isEqualTo("2 of 2");
        assertThat(fact(page, "Roadmap")).contains("Endorsed", "Resolution 2026/11", "20 April 2026");
        assertThat(fact(page, "Needs analysis")).contains("Delivered", "26 January 2026", "Signpost Studies");
        assertThat(fact(page, "Benchmark of the community")).contains("Published", "self-assessed, 1 peer review");
        assertThat(fact(page, "Guidelines adopted")).contains("Version 1", "Resolution 2026/31", "1 June 2026");
        assertThat(page.select("#overdue ~ p").text()).isEqualTo("Nothing is overdue.");
        assertThat(page.select("#contacts ~ table a").attr("href")).isEqualTo("https://northport.example/integration");
        assertThat(page.select("#stakeholders ~ ul").text())
                .contains("Harbour Volunteers", "Knows the volunteers", "Open Quay (fictitious) (Erasmus+)");
        assertThat(page.select(".action").eachAttr("href"))
                .containsExactly(COURSE + "/timeline?partner=northport", COURSE + "/roadmaps/northport");
    }

    @Test
    void whatAPartnerOwesLeadsToItsSubject() {
        Document page = site.ok("/projects/values/partners/brno");

        assertThat(page.select("#overdue ~ table tbody tr").eachText())
                .containsExactly(
                        "complete or cancel: Cluster visit: Cesena hosts Riga, Madrid, Brno 1 September 2020",
                        "have endorsed: roadmap of Brno 1 May 2021");
        assertThat(page.select("#overdue ~ table a").eachAttr("href"))
                .last()
                .isEqualTo("/projects/values/roadmaps/brno");
    }

    @Test
    void anActivityIsShownWithItsProgrammeAttendanceDocumentsAndOutcome() {
        Document visit = site.ok(COURSE + "/activities/d2026000-0000-4000-8000-000000000011");
        Document kickOff = site.ok(COURSE + "/activities/d2026000-0000-4000-8000-000000000001");

        assertThat(visit.select("#programme ~ table tbody tr").eachText())
                .containsExactly(
                        "The welcome desk at the quay Site visit 3 February 2026, 10:00 to 12:30",
                        "Volunteering in Northport Presentation 3 February 2026, 14:00 to 15:00",
                        "What we take home Peer discussion 4 February 2026");
        assertThat(visit.select("#attendance ~ table tbody tr").eachText())
                .contains("Northport (fictitious) City officer 3", "Signpost Studies (fictitious) Expert 1");
        assertThat(visit.select("#outcome ~ p").text()).contains("agree to exchange");
        assertThat(kickOff.select("#documents ~ ul").text())
                .contains("Project handbook (synthetic)", "Presented by Harbour Network", "SHA-256 40cb2df75f95");
        assertThat(fact(kickOff, "Dates"))
                .isEqualTo("20 January 2026, 09:30 to 21 January 2026, 16:00 Times of Europe/Brussels");
    }

    @Test
    void aMoveAWaiverAndACancellationSayWhy() {
        Document moved = site.ok(COURSE + "/activities/d2026000-0000-4000-8000-000000000014");
        Document waived = site.ok(COURSE + "/activities/d2026000-0000-4000-8000-000000000013");
        Document back = site.ok(COURSE + "/activities/d2026000-0000-4000-8000-000000000004");
        Document cancelled = site.ok(COURSE + "/activities/d2026000-0000-4000-8000-000000000002");

        assertThat(fact(moved, "Moved on line")).isEqualTo("A strike stops the trains.");
        assertThat(fact(waived, "Waiver")).contains("VIS-03 was set aside", "approved by steering committee");
        assertThat(fact(back, "Moved, and back to presence")).isEqualTo("The theatre lends its foyer.");
        assertThat(fact(cancelled, "Cancelled")).isEqualTo("The volunteer centre is being rebuilt.");
        assertThat(site.ok(COURSE + "/timeline?kind=CLUSTER_VISIT")
                        .select(".timeline")
                        .text())
                .contains("On line Moved", "Waiver VIS-03 was set aside");
    }

    @Test
    void aRoadmapIsShownWithItsWholeCourse() {
        Document page = site.ok(COURSE + "/roadmaps/southbay");

        assertThat(page.select(".lead").text()).endsWith("with costs");
        assertThat(page.select("#actions ~ table tbody tr").eachText())
                .hasSize(3)
                .anyMatch(row -> row.startsWith("3. A match day") && row.contains("12 June 2026 Dropped"));
        assertThat(page.select("#stakeholders ~ ul").text()).contains("Southbay Welcome Table", "Wrote the chapter");
        assertThat(page.select("#submissions ~ table tbody tr").eachText())
                .containsExactly(
                        "Submission 1 30 March 2026 Neither action says what it costs.",
                        "Submission 2 13 April 2026 no");
        assertThat(fact(page, "Submission endorsed")).isEqualTo("2");
        assertThat(fact(page, "Document")).contains("SHA-256 b715592f83012e");
        assertThat(site.ok(COURSE + "/roadmaps")
                        .select("td[data-label=Actions]")
                        .eachText())
                .contains("2 of 2 done");
    }

    @Test
    void aBenchmarkIsAMatrixWithReasonsInEachCell() {
        Document page = site.ok(COURSE + "/benchmarks");

        Element northport = page.select("#community-A ~ div tbody tr").getFirst();
        assertThat(northport.select("summary").eachText())
                .containsExactly("self 4, peer 4", "self 3, peer 3", "self 2, peer 3");
        assertThat(northport.select("details").getFirst().select("li").eachText())
                .containsExactly(
                        "Northport (fictitious), itself, 4: There is a desk, and who comes is asked where from.",
                        "Eastmere (fictitious), 4: There is a desk, and who comes is asked where from.");
        assertThat(page.select(".badge").eachText()).containsExactly("Published", "Published");
    }

    @Test
    void theGuidelinesSayWhoAdoptedThemByWhichAct() {
        Document page = site.ok(COURSE + "/guidelines");

        assertThat(page.select("#version-1 ~ table tbody tr").eachText())
                .hasSize(5)
                .first()
                .asString()
                .contains("Northport", "City Council", "Resolution 2026/31", "1 June 2026", "SHA-256");
        assertThat(page.select("#outputs ~ table tbody tr").eachText()).anyMatch(row -> row.contains("22 June 2026"));
    }

    @Test
    void aClosedProjectIsNotToldWhichCommandWouldFillAGap() {
        Document page = site.ok(COURSE + "/activities/d2026000-0000-4000-8000-000000000011");

        assertThat(page.select(".empty").text()).isEqualTo("No document is recorded as presented.");
    }

    private static String fact(Document page, String term) {
        return page.select(".facts > div").stream()
                .filter(fact -> fact.select("dt").text().equals(term))
                .map(fact -> fact.select("dd").text())
                .findFirst()
                .orElse("");
    }
}

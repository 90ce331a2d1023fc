package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead nowhere or ask for what cannot be, and what is not there yet. */
class PageTroubleTest {
    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.with(
                folder,
                List.of(
                        line("RegisterProject", "p", "'acronym':'P','title':'A test','fund':'AMIF','lead':'turin'"),
                        line(
                                "SignGrantAgreement",
                                "p",
                                "'reference':'1','signedOn':'2019-12-01','startsOn':'2020-01-01','months':24"),
                        line("AdmitPartner", "p", "'partner':'turin','name':'Turin','country':'IT','role':'CITY'"),
                        line("AdmitPartner", "p", "'partner':'oslo','name':'Oslo','country':'IT','role':'CITY'"),
                        line("AdmitPartner", "p", "'partner':'riga','name':'Riga','country':'LV','role':'CITY'"),
                        line("FormCommunity", "p", "'community':'A','theme':'A theme'"),
                        line("AssignCity", "p", "'community':'A','partner':'turin'"),
                        line("AssignCity", "p", "'community':'A','partner':'oslo'"),
                        line(
                                "ScheduleExchange",
                                "p",
                                "'community':'A','host':'turin','guest':'oslo','from':'2020-03-02','to':'2020-03-06'"),
                        line(
                                "RegisterProject",
                                "q",
                                "'acronym':'Q','title':'Another test','fund':'AMIF','lead':'oslo'")));
    }

    private static String line(String command, String project, String fields) {
        String body = "'project':'" + project + "'," + fields;
        return ("{'at':'2019-12-15T09:00:00Z','command':'" + command + "','key':'"
                        + Integer.toHexString(body.hashCode()) + "','body':{" + body + "}}")
                .replace('\'', '"');
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void anEmptyRecordSaysSo(@TempDir Path empty) {
        try (Site nothing = Site.with(empty, List.of())) {
            assertThat(nothing.ok("/").select("main").text()).contains("No project is recorded here yet");
        }
    }

    @Test
    void aPeriodThatIsNotAgreedIsNotMadeUp() {
        assertThat(site.ok("/projects/q").select(".facts").text()).contains("not agreed yet");
    }

    @Test
    void whatIsOverdueIsSaidInWordsForEachPartnerAndForTheProject() {
        Document page = site.ok("/projects/p");

        assertThat(page.select("#due ~ table tbody").text()).contains("Turin", "6 March 2020", "Overdue");
        assertThat(page.select("td[data-label=Overdue]").eachText()).containsExactly("2 overdue", "2 overdue", "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects/nothing",
                "/projects/nothing/timeline",
                "/projects/Capital",
                "/projects/p/nothing",
                "/projects/p/partners/nothing",
                "/projects/p/partners/No%20Where",
                "/projects/p/activities/1-1-1-1-1",
                "/projects/p/activities/6b1f2f5e-31a8-4b0c-9d2c-000000000000",
                "/projects/p/roadmaps/nothing",
                "/projects/q/roadmaps/oslo",
                "/projects",
                "/projects/%3Cscript%3Ealert(1)"
            })
    void whatIsNotThereIsToldOnAPage(String path) {
        Document page = site.page(path, 404);

        assertThat(page.select("h1").text()).isEqualTo("Not found");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.text()).doesNotContain("Exception", "eu.waymark");
    }

    @ParameterizedTest
    @CsvSource({
        "/?x=1,x",
        "/?limit=0,limit",
        "/projects/p?x=1,x",
        "/projects/p?x=,x",
        "/projects/p/partners/turin?x=1,x",
        "/projects/p/activities?limit=0,limit",
        "/projects/p/roadmaps?limit=1,limit",
        "/projects/p/benchmarks?x=1,x",
        "/projects/p/guidelines?x=1,x",
        "/projects/p/timeline?x=1,x",
        "/projects/p/timeline?partner=Turin,partner",
        "/projects/p/timeline?partner=turin&partner=riga,partner",
        "/projects/p/timeline?community=AA,community",
        "/projects/p/timeline?kind=PARTY,kind",
        "/projects/p/timeline?from=2020-02-30,from",
        "/projects/p/timeline?%3Cscript%3E=1,<script>"
    })
    void aParameterThatIsUnknownOrMalformedIsNamedOnAPage(String path, String parameter) {
        Document page = site.page(path, 400);

        assertThat(page.select("main li").eachText()).anyMatch(fault -> fault.startsWith(parameter + ": "));
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void aCursorThatNobodyGaveIsToldOnAPage() {
        assertThat(site.page("/projects/p/timeline?cursor=%27%3B--", 400)
                        .select("h1")
                        .text())
                .isEqualTo("This address cannot be answered");
    }

    @Test
    void aPageOnlyReads() {
        Response response =
                site.served().exchange(site.served().to("/projects/p").POST(BodyPublishers.noBody()));

        assertThat(response.status()).isEqualTo(405);
        assertThat(response.header("Content-Type")).startsWith("text/html");
        assertThat(response.header("Allow")).contains("GET");
    }

    @Test
    void programsAreToldInJsonAndBrowsersOnAPage() {
        String browser = "text/html,application/xhtml+xml,*/*;q=0.8";

        assertThat(site.served().get("/nothing", "Accept", browser).header("Content-Type"))
                .startsWith("text/html");
        assertThat(site.served().get("/nothing").header("Content-Type")).isEqualTo("application/problem+json");
        for (String path : new String[] {"/api/projects/nothing", "/api/nothing", "/actuator/env"})
            assertThat(site.served().get(path, "Accept", browser).header("Content-Type"))
                    .as(path)
                    .isEqualTo("application/problem+json");
    }

    @Test
    void pagesAreNotKeptAndTheirStyleIsAskedForAnew() {
        for (String path : new String[] {"/", "/projects/p", "/projects/nothing"})
            assertThat(site.served().get(path).header("Cache-Control")).as(path).isEqualTo("no-store");
        Response style = site.served().get("/waymark.css");
        assertThat(style.header("Content-Type")).startsWith("text/css");
        assertThat(style.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(style.header("Last-Modified")).isEmpty();
        assertThat(style.header("Content-Security-Policy")).contains("style-src 'self'");
    }
}

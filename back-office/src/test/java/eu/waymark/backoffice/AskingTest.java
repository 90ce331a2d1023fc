package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.query.ProjectList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every GET of the interface: its shape, and that it holds what was recorded. */
class AskingTest {
    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.on(folder).withProject("p");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode ok(String path) {
        Response response = served.get(path);
        assertThat(response.status())
                .as(path + new String(response.raw().body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return response.json();
    }

    @Test
    void aCommandIsSeenByWhoAsksAfterItsSequence() {
        JsonNode answer = served.command(
                "ScheduleExchange",
                "p",
                "'community':'A','host':'turin','guest':'toulouse','from':'2020-03-02','to':'2020-03-06'");
        String after = "after=" + answer.get("sequence");
        String activity = answer.get("subject").stringValue().substring("activity/".length());

        for (String city : List.of("turin", "toulouse")) {
            JsonNode timeline = ok("/api/projects/p/timeline?partner=" + city + "&kind=EXCHANGE&" + after);
            assertThat(timeline.get("items")
                            .valueStream()
                            .map(item -> item.get("subject").stringValue()))
                    .contains("activity/" + activity);
            assertThat(timeline.has("behind")).isFalse();
            JsonNode status = ok("/api/projects/p/partners/" + city + "?" + after);
            String role = city.equals("turin") ? "hosted" : "sent";
            assertThat(status.at("/exchanges/" + role + "/planned").intValue()).isPositive();
        }
        Response single = served.get("/api/projects/p/activities/" + activity + "?" + after);
        assertThat(single.header("ETag")).isEqualTo("\"" + answer.get("version") + "\"");
        assertThat(single.json().get("version")).isEqualTo(answer.get("version"));
        assertThat(single.json().get("host").stringValue()).isEqualTo("turin");
    }

    @ParameterizedTest
    @EnumSource(ProjectList.class)
    void aListSaysAsOfWhenAndWhatItHolds(ProjectList list) {
        JsonNode answer = ok("/api/projects/p/" + list.path() + "?limit=1");
        assertThat(answer.propertyNames()).contains("asOf", "sequence", "items", "next");
        assertThat(answer.get("items").size()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "timeline,sequence",
        "partners,partner",
        "communities,community",
        "targets,indicator",
        "journal,sequence"
    })
    void pagesFollowOneAnotherWithoutAGap(String list, String key) {
        List<JsonNode> whole = ok("/api/projects/p/" + list + "?limit=1000")
                .get("items")
                .valueStream()
                .map(item -> item.get(key))
                .toList();
        List<JsonNode> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = ok("/api/projects/p/" + list + "?limit=2" + cursor);
            page.get("items").forEach(item -> paged.add(item.get(key)));
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").stringValue();
        }
        assertThat(whole).hasSizeGreaterThanOrEqualTo(2);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void anEndorsedRoadmapIsSeenInTheRoadmapTheStatusTheTargetsAndTheTimeline() {
        String city = "'partner':'oslo',";
        served.command("DraftRoadmap", "p", city + "'title':'A roadmap'");
        served.command("InvolveStakeholder", "p", city + "'organisation':'Caritas','how':'wrote a chapter'");
        served.command("SubmitRoadmap", "p", city + "'submittedOn':'2021-03-01'");
        JsonNode answer = served.command(
                "EndorseRoadmap",
                "p",
                city + "'submission':1,'body':'City council','act':'12/2021','endorsedOn':'2021-03-02',"
                        + "'document':{'name':'a','digest':'%s'}".formatted("0a".repeat(32)));

        String after = "?after=" + answer.get("sequence");
        Response roadmap = served.get("/api/projects/p/roadmaps/oslo" + after);
        assertThat(roadmap.header("ETag")).isEqualTo("\"" + answer.get("version") + "\"");
        assertThat(roadmap.json().at("/endorsement/act").stringValue()).isEqualTo("12/2021");
        assertThat(ok("/api/projects/p/partners/oslo" + after)
                        .at("/roadmap/state")
                        .stringValue())
                .isEqualTo("ENDORSED");
        assertThat(ok("/api/projects/p/targets" + after).at("/items/2/achieved").intValue())
                .isOne();
        assertThat(ok("/api/projects/p/timeline" + after + "&kind=ROADMAP")
                        .at("/items")
                        .valueStream())
                .last()
                .satisfies(item -> assertThat(item.get("subject").stringValue()).isEqualTo("roadmap/oslo"));
    }

    @Test
    void whatIsNotThereYetIsWaitedForInVainAndSaidSo() {
        assertThat(ok("/api/projects/p/partners?after=999999").get("behind").booleanValue())
                .isTrue();
        assertThat(ok("/api/projects/p/journal?after=999999").get("behind").booleanValue())
                .isTrue();
    }

    @Test
    void theJournalGivesTheBytesAsStoredAndReadsOn() {
        JsonNode first = ok("/api/projects/p/journal?limit=1&raw=true").at("/items/0");
        byte[] stored = Base64.getDecoder().decode(first.get("bytes").stringValue());
        assertThat(JsonMapper.shared().readTree(stored)).isEqualTo(first.get("payload"));
        assertThat(first.propertyNames())
                .contains("sequence", "position", "id", "type", "revision", "recordedAt", "payload", "metadata");
        long end = ok("/api/projects/p").get("sequence").longValue();
        assertThat(ok("/api/projects/p/journal?from=" + (end + 50)).get("items").size())
                .isZero();
    }

    @Test
    void thePortfolioAndTheCatalogueAreListed() {
        assertThat(ok("/api/projects").at("/items/0/project").stringValue()).isEqualTo("p");
        JsonNode exchange = ok("/api/commands")
                .get("items")
                .valueStream()
                .filter(item -> item.get("name").stringValue().equals("ScheduleExchange"))
                .findFirst()
                .orElseThrow();
        assertThat(exchange.get("rules")
                        .valueStream()
                        .map(rule -> rule.get("code").stringValue()))
                .contains("PRJ-01", "REC-01", "EXC-01", "EXC-02");
        assertThat(exchange.at("/schema/required").valueStream().map(JsonNode::stringValue))
                .contains("host", "guest");
        JsonNode length = exchange.get("rules")
                .valueStream()
                .filter(rule -> rule.get("code").stringValue().equals("EXC-02"))
                .findFirst()
                .orElseThrow();
        assertThat(length.get("waivable").booleanValue()).isTrue();
        assertThat(length.propertyNames()).contains("title", "reference");
    }

    @Test
    void whatIsAskedForIsGivenWholeThoughItsVersionIsKnown() {
        served.command("RegisterProject", "r", "'acronym':'R','title':'Another','fund':'AMIF','lead':'eurocities'");
        String version = served.get("/api/projects/r?after=0").header("ETag");
        served.command("AdmitPartner", "r", "'partner':'riga','name':'Riga','country':'LV','role':'CITY'");

        for (String condition : List.of("If-None-Match", "If-Match")) {
            String tag = condition.equals("If-Match") ? "\"99\"" : version;
            Response response = served.get("/api/projects/r?after=1", condition, tag);
            assertThat(response.status()).as(condition).isEqualTo(200);
            assertThat(response.header("ETag")).isEqualTo(version);
            assertThat(response.header("Cache-Control")).isEqualTo("no-store");
            assertThat(response.json().get("sequence").longValue()).isEqualTo(1);
        }
    }

    @Test
    void healthNamesEachViewAndHowFarItIs() {
        JsonNode readiness = ok("/actuator/health/readiness");
        assertThat(readiness.get("status").stringValue()).isEqualTo("UP");
        for (String view : List.of("projects", "partners", "timeline"))
            assertThat(readiness
                            .at("/components/views/details/" + view + "/lag")
                            .isNumber())
                    .as(view)
                    .isTrue();
    }
}

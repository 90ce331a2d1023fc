package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every GET of the interface: its shape, its parameters, and what it says where it cannot answer. */
class AskingTest {
    private static final String EXCHANGE = """
            {"project":"p","community":"A","host":"turin","guest":"toulouse","from":"2020-03-02","to":"2020-03-06"}""";

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
        JsonNode answer = served.send("ScheduleExchange", EXCHANGE).json();
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
    @ValueSource(strings = {"timeline", "partners", "communities", "activities", "refusals", "due", "journal"})
    void aListSaysAsOfWhenAndWhatItHolds(String list) {
        JsonNode answer = ok("/api/projects/p/" + list + "?limit=1");
        assertThat(answer.propertyNames()).contains("asOf", "sequence", "items", "next");
        assertThat(answer.get("items").size()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"timeline,sequence", "partners,partner", "communities,community", "journal,sequence"})
    void pagesFollowOneAnotherWithoutAGap(String list, String key) {
        List<JsonNode> whole = ok("/api/projects/p/" + list + "?limit=1000")
                .get("items")
                .valueStream()
                .map(item -> item.get(key))
                .toList();
        List<JsonNode> paged = new java.util.ArrayList<>();
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

    @ParameterizedTest
    @CsvSource({
        "/api/projects/p/timeline?partner=Turin,partner",
        "/api/projects/p/timeline?kind=PARTY,kind",
        "/api/projects/p/timeline?community=AA,community",
        "/api/projects/p/timeline?from=2020-02-30,from",
        "/api/projects/p/timeline?from=2020-03-02&to=2020-03-01,from",
        "/api/projects/p/partners?limit=0,limit",
        "/api/projects/p/partners?limit=1001,limit",
        "/api/projects/p/partners?limit=1&limit=2,limit",
        "/api/projects/p/partners?after=-1,after",
        "/api/projects/p/partners?after=x,after",
        "/api/projects/p/partners?page=2,page",
        "/api/projects/p?limit=1,limit",
        "/api/projects?after=1,after",
        "/api/commands?x=1,x",
        "/api/projects/p/journal?from=-1,from",
        "/api/projects/p/journal?wait=31,wait",
        "/api/projects/p/journal?raw=yes,raw",
        "/api/projects/p/journal?cursor=x,cursor"
    })
    void aParameterThatIsUnknownOrMalformedIsNamed(String path, String parameter) {
        Response response = served.get(path);
        assertThat(response.status()).as(path).isEqualTo(400);
        assertThat(response.json().at("/errors/0/parameter").stringValue()).isEqualTo(parameter);
    }

    @Test
    void aCursorThatNobodyGaveIsMalformed() {
        for (String list : List.of("timeline", "partners", "activities", "refusals", "due"))
            assertThat(served.get("/api/projects/p/" + list + "?cursor=%27%3B--")
                            .status())
                    .as(list)
                    .isEqualTo(400);
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
    void thePastCannotBeReadYetAndThatIsSaid() {
        for (String list : List.of("", "/partners", "/timeline", "/journal", "/partners/turin")) {
            Response response = served.get("/api/projects/p" + list + "?asOf=2020-01-01");
            assertThat(response.status()).as(list).isEqualTo(400);
            assertThat(response.code()).isEqualTo("as-of-not-available");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/projects/q",
                "/api/projects/q/partners",
                "/api/projects/q/journal",
                "/api/projects/Q",
                "/api/projects/p/partners/nowhere",
                "/api/projects/p/partners/No%20Where",
                "/api/projects/p/activities/1-1-1-1-1",
                "/api/projects/p/activities/6b1f2f5e-31a8-4b0c-9d2c-2f8e5a7d1c11",
                "/api/projects/p/roadmaps",
                "/api/nothing",
                "/actuator",
                "/actuator/env",
                "/error/x"
            })
    void whatIsNotThereIsNotFound(String path) {
        Response response = served.get(path);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
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

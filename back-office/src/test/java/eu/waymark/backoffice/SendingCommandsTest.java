package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code POST /api/commands/{Name}}: each status, on a project that the tests share. */
class SendingCommandsTest {
    private static final String FIVE_DAYS = """
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

    @Test
    void whatIsRecordedStandsInTheJournalWithWhoSentItAndWhy() {
        Response response = served.send(
                "ScheduleExchange",
                FIVE_DAYS,
                "Idempotency-Key",
                "\"k-1\"",
                "X-Actor",
                "acc-7",
                "X-Actor-Role",
                "coordinator",
                "X-Organisation",
                "Citta di Torino",
                "X-Reason",
                "as agreed in Turin",
                "X-Correlation-Id",
                "c-9");

        assertThat(response.status()).isEqualTo(200);
        JsonNode answer = response.json();
        assertThat(response.header("ETag")).isEqualTo("\"" + answer.get("version") + "\"");
        assertThat(answer.get("commandId").stringValue()).isEqualTo("k-1");
        assertThat(answer.get("subject").stringValue()).startsWith("activity/");
        assertThat(answer.at("/events/0/type").stringValue()).isEqualTo("ExchangeScheduled");
        JsonNode event = served.get("/api/projects/p/journal?from=" + answer.get("sequence"))
                .json()
                .at("/items/0");
        JsonNode metadata = event.get("metadata");
        assertThat(event.at("/payload/details/host").stringValue()).isEqualTo("turin");
        assertThat(metadata.propertyNames())
                .containsExactlyInAnyOrder(
                        "commandId",
                        "commandDigest",
                        "correlationId",
                        "causationId",
                        "actor",
                        "actorRole",
                        "organisation",
                        "project",
                        "reason",
                        "source");
        assertThat(metadata.get("actor").stringValue()).isEqualTo("acc-7");
        assertThat(metadata.get("correlationId").stringValue()).isEqualTo("c-9");
        assertThat(metadata.get("source").stringValue()).isEqualTo("api");
    }

    @Test
    void theSameKeyAndCommandHaveOneOutcomeHoweverTheBodyIsWritten() {
        Response first = served.send("ScheduleExchange", FIVE_DAYS, "Idempotency-Key", "twice");
        long events = served.events();
        String other =
                "{\"to\":\"2020-03-06\", \"from\":\"2020-03-02\",\"guest\":\"toulouse\",\"host\":\"\\u0074urin\","
                        + "\"community\":\"A\",\"project\":\"p\"}";

        Response again = served.send("ScheduleExchange", other, "Idempotency-Key", "twice");

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(served.events()).isEqualTo(events);
    }

    @Test
    void theSameKeyWithAnotherCommandIsAConflict() {
        served.send("ScheduleExchange", FIVE_DAYS, "Idempotency-Key", "reused");

        Response other =
                served.send("ScheduleExchange", FIVE_DAYS.replace("toulouse", "bristol"), "Idempotency-Key", "reused");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("key-reused");
    }

    @Test
    void aRefusalNamesItsRuleTheReferenceAndTheWayOutAndIsRecorded() {
        String body = FIVE_DAYS.replace("toulouse", "riga").replace("2020-03-06", "2020-03-09");

        Response refused = served.send("ScheduleExchange", body, "Idempotency-Key", "refused-1");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = refused.json();
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:waymark:problem:refused");
        assertThat(problem.get("rule").stringValue()).isEqualTo("EXC-01");
        for (String member : new String[] {"title", "reference", "remedy", "detail"})
            assertThat(problem.get(member).stringValue()).as(member).isNotBlank();
        assertThat(problem.get("violations")
                        .valueStream()
                        .map(violation -> violation.get("rule").stringValue()))
                .containsExactly("EXC-01", "EXC-02");
        served.awaitViews();
        assertThat(served.get("/api/projects/p/refusals?limit=1000")
                        .json()
                        .get("items")
                        .valueStream())
                .anySatisfy(
                        item -> assertThat(item.get("commandId").stringValue()).isEqualTo("refused-1"));
    }

    @Test
    void aDryRunDecidesAndRecordsNothing() {
        long events = served.events();

        Response would =
                served.post("/api/commands/ScheduleExchange?dryRun=true", FIVE_DAYS.getBytes(StandardCharsets.UTF_8));
        Response refused = served.post(
                "/api/commands/ScheduleExchange?dryRun=true",
                FIVE_DAYS.replace("toulouse", "riga").getBytes(StandardCharsets.UTF_8));

        assertThat(would.status()).isEqualTo(200);
        assertThat(would.json().has("sequence")).isFalse();
        assertThat(would.json().at("/events/0/type").stringValue()).isEqualTo("ExchangeScheduled");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(served.events()).isEqualTo(events);
    }

    @Test
    void aVersionThatIsNoLongerThatOfTheSubjectIsStale() {
        JsonNode scheduled = served.send("ScheduleExchange", FIVE_DAYS).json();
        String cancel = "{\"project\":\"p\",\"activity\":\"%s\",\"reason\":\"r\"}"
                .formatted(scheduled.get("subject").stringValue().substring("activity/".length()));
        long version = scheduled.get("version").longValue();

        Response stale = served.send("CancelActivity", cancel, "If-Match", "\"" + (version - 1) + "\"");
        Response fresh = served.send("CancelActivity", cancel, "If-Match", "\"" + version + "\"");

        assertThat(served.send("CancelActivity", cancel, "If-Match", String.valueOf(version - 1))
                        .code())
                .isEqualTo("stale");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("stale");
        assertThat(stale.header("ETag")).isEqualTo("\"" + version + "\"");
        assertThat(fresh.status()).isEqualTo(200);
    }

    @Test
    void aVersionIsOneStrongTagQuotedOrBareAndNeverForACommandThatCreates() {
        String withdraw = "{\"project\":\"p\",\"partner\":\"oslo\",\"reason\":\"r\"}";
        for (String tag : new String[] {"W/\"1\"", "*", "1\"", "\"1\", \"2\"", "\"01\"", "\"\"", "\"-1\""}) {
            Response response = served.send("WithdrawPartner", withdraw, "If-Match", tag);
            assertThat(response.status()).as(tag).isEqualTo(400);
            assertThat(response.json().at("/errors/0/header").stringValue()).isEqualTo("If-Match");
        }
        assertThat(served.send("ScheduleExchange", FIVE_DAYS, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(served.send("CookDinner", "{}").code()).isEqualTo("no-such-command");
        Response project = served.send("ScheduleExchange", FIVE_DAYS.replace("\"p\"", "\"nowhere\""));
        assertThat(project.status()).isEqualTo(404);
        assertThat(project.json().get("what").stringValue()).isEqualTo("project/nowhere");
        String activity = "activity/6b1f2f5e-31a8-4b0c-9d2c-2f8e5a7d1c11";
        Response unknown = served.send(
                "CancelActivity",
                "{\"project\":\"p\",\"activity\":\"" + activity.substring(9) + "\",\"reason\":\"r\"}");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().get("what").stringValue()).isEqualTo(activity);
    }

    @Test
    void whatIsNotCarriedOutNamesTheKeyThatItHad() {
        String nowhere = FIVE_DAYS.replace("\"p\"", "\"nowhere\"");
        String withdraw = "{\"project\":\"p\",\"partner\":\"oslo\",\"reason\":\"r\"}";

        Response unknown = served.send("ScheduleExchange", nowhere, "Idempotency-Key", "\"k-404\"");
        Response stale = served.send("WithdrawPartner", withdraw, "If-Match", "\"999\"", "Idempotency-Key", "k-409");
        Response refused = served.send("ScheduleExchange", FIVE_DAYS.replace("toulouse", "riga"));
        Response again = served.send(
                "ScheduleExchange",
                FIVE_DAYS.replace("toulouse", "riga"),
                "Idempotency-Key",
                refused.json().path("commandId").stringValue(""));

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().path("commandId").stringValue("")).isEqualTo("k-404");
        assertThat(stale.code()).isEqualTo("stale");
        assertThat(stale.json().path("commandId").stringValue("")).isEqualTo("k-409");
        assertThat(again.json()).isEqualTo(refused.json());
    }

    @Test
    void parametersOtherThanDryRunAreRefused() {
        for (String query : new String[] {"dryrun=true", "dryRun=yes", "dryRun=true&dryRun=true", "after=1"}) {
            Response response =
                    served.post("/api/commands/ScheduleExchange?" + query, FIVE_DAYS.getBytes(StandardCharsets.UTF_8));
            assertThat(response.status()).as(query).isEqualTo(400);
        }
    }

    @Test
    void theFormOfTheExchangeIsHttp() {
        Response method =
                served.exchange(served.to("/api/commands/ScheduleExchange").DELETE());
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).contains("POST");
        assertThat(served.send("ScheduleExchange", FIVE_DAYS, "Content-Type", "text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(served.send("ScheduleExchange", FIVE_DAYS, "Content-Type", "application/json; charset=utf-16")
                        .status())
                .isEqualTo(415);
        assertThat(served.send("ScheduleExchange", FIVE_DAYS, "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(415);
        assertThat(served.send("ScheduleExchange", FIVE_DAYS, "Accept", "text/html")
                        .status())
                .isEqualTo(406);
        assertThat(served.send("ScheduleExchange", FIVE_DAYS, "Accept", "text/html")
                        .header("Content-Type"))
                .isEqualTo("application/problem+json");
    }
}

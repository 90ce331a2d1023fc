package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.verb.Terminal;
import eu.waymark.backoffice.verb.Verbs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verbs as an operator meets them: what they print where, and how they end. */
class VerbsTest {
    private static final String REGISTER = """
            {"project":"p","acronym":"P","title":"t","fund":"AMIF","lead":"l"}""";

    @TempDir
    Path folder;

    /** How a verb ended. */
    record Ended(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }

        List<JsonNode> lines() {
            return out.lines().map(JsonMapper.shared()::readTree).toList();
        }
    }

    private Ended run(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Verbs.run(
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                arguments);
        Ended ended = new Ended(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(ended.out() + ended.err()).doesNotContain("\tat ", "Exception");
        return ended;
    }

    private Ended verb(String input, String verb, String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(verb, "--data", folder.toString()));
        all.addAll(List.of(arguments));
        return run(input, all.toArray(String[]::new));
    }

    @Test
    void theDemonstrationShowsARowForEachCityAndChangesNothingTheSecondTime() {
        Ended first = verb("", "demo", "--once");
        Ended second = verb("", "demo", "--once", "--json");
        Ended third = verb("", "demo", "--once", "--json");

        assertThat(first.exit()).as(first.err()).isZero();
        JsonNode result = second.json();
        assertThat(first.out().lines().filter(line -> line.matches("[A-D] .*")))
                .as("the cities of the four communities")
                .hasSize(16)
                .doesNotHaveDuplicates();
        assertThat(first.out())
                .containsPattern(
                        "D +Bristol +GB +ADMITTED +1/1 +1/3 +2 +drafted +output, undated +output, undated +– +1\n");
        assertThat(first.out().lines()).as("a terminal of 140 columns").allMatch(line -> line.length() <= 140);
        assertThat(result.at("/projects/0").stringValue()).isEqualTo("values");
        assertThat(result.get("position").longValue())
                .isEqualTo(result.get("events").longValue() - 1);
        assertThat(result.at("/values/timeline").valueStream())
                .allSatisfy(
                        item -> assertThat(item.get("simulated").booleanValue()).isTrue());
        assertThat(third.json()).isEqualTo(result);
    }

    @Test
    void aCommandIsSentInProcessWhereNoServerRuns() {
        Ended recorded = verb(REGISTER, "send", "RegisterProject", "--key", "k-1");
        Ended again = verb(REGISTER, "send", "RegisterProject", "--key", "k-1", "--json");
        Ended refused = verb(REGISTER, "send", "RegisterProject");
        Ended malformed = verb("{\"project\":7}", "send", "CloseProject");

        assertThat(recorded.exit()).as(recorded.err()).isZero();
        assertThat(recorded.out()).contains("ProjectRegistered", "sequence 0");
        assertThat(again.exit()).isZero();
        assertThat(again.json().get("commandId").stringValue()).isEqualTo("k-1");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("PRJ-03");
        assertThat(malformed.exit()).isEqualTo(1);
        assertThat(malformed.out()).contains("/project", "/reason");
    }

    @Test
    void aStreamGoesOnAfterARefusalAndEndsWithOne() throws IOException {
        Path file = folder.resolve("commands.ndjson");
        Files.writeString(file, """
                {"command":"RegisterProject","key":"a","body":%s}

                {"command":"CookDinner","body":{}}
                no JSON
                {"command":"InvitePartner","body":{"project":"p","partner":"turin","name":"Turin","country":"IT","role":"CITY"}}
                {"command":"RegisterProject","key":"a","body":%s}
                """.formatted(REGISTER, REGISTER));

        Ended ended = verb("", "send", "--json", "--file", file.toString());

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.lines())
                .extracting(line -> line.has("events"))
                .containsExactly(true, false, false, true, true);
        assertThat(ended.lines().getLast()).isEqualTo(ended.lines().getFirst());
    }

    @Test
    void whatIsSentWithoutAKeyGetsOneAndTheAnswerNamesIt() {
        Ended sent = verb(REGISTER, "send", "RegisterProject");
        String key = sent.out().strip().replaceAll("(?s).*key ", "");

        Ended again = verb(REGISTER, "send", "RegisterProject", "--key", key, "--json");
        Ended refused = verb(REGISTER, "send", "RegisterProject");

        assertThat(sent.out()).contains("sequence 0, key ");
        assertThat(again.json().get("sequence").longValue()).isZero();
        assertThat(again.json().get("commandId").stringValue()).isEqualTo(key);
        assertThat(refused.out()).contains("PRJ-03").containsPattern("key [0-9a-f-]{36}");
    }

    @Test
    void aKeyThatIsNoneIsRefusedAndTheStreamGoesOnWhoeverRecords() {
        String lines = """
                {"command":"RegisterProject","key":"\\u20ac","body":%s}
                {"command":"RegisterProject","key":"a\\nb","body":%s}
                {"command":"RegisterProject","key":"\\"open","body":%s}
                {"command":"RegisterProject","key":"good","body":%s}
                """.formatted(REGISTER, REGISTER, REGISTER, REGISTER);
        Ended through;
        try (Served _ = Served.on(folder.resolve("served"))) {
            through = run(
                    lines, "send", "--json", "--data", folder.resolve("served").toString());
        }
        Ended here = verb(lines, "send", "--json");

        for (Ended ended : List.of(through, here)) {
            assertThat(ended.exit()).as(ended.err()).isEqualTo(1);
            assertThat(ended.lines().subList(0, 3))
                    .allSatisfy(line -> assertThat(line.at("/errors/0/header").stringValue())
                            .isEqualTo("Idempotency-Key"));
            assertThat(ended.lines().getLast().get("commandId").stringValue()).isEqualTo("good");
        }
    }

    @Test
    void aLineHoldsNothingElseThanACommandAKeyAndABody() {
        Ended ended = verb("""
                {"command":"RegisterProject","Key":"a","body":%s}
                {"command":"RegisterProject","ifMatch":"1","if/match":2,"body":%s}
                {"command":"RegisterProject","body":%s}
                """.formatted(REGISTER, REGISTER, REGISTER), "send", "--json");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.lines())
                .extracting(line -> line.path("status").intValue(200))
                .containsExactly(400, 400, 200);
        assertThat(ended.lines().getFirst().at("/errors/0/pointer").stringValue())
                .isEqualTo("/Key");
        assertThat(ended.lines().get(1).get("errors").valueStream())
                .extracting(error -> error.get("pointer").stringValue())
                .containsExactly("/ifMatch", "/if~1match");
    }

    @Test
    void whereAServerRunsVerbsGoThroughIt() {
        try (Served served = Served.on(folder)) {
            Ended sent = verb(REGISTER, "send", "RegisterProject", "--actor", "op-1", "--organisation", "Turin");
            Ended dry = verb("{\"project\":\"p\",\"reason\":\"r\"}", "send", "CloseProject", "--dry-run");
            Ended status = verb("", "status", "--json");
            Ended rebuilt = verb("", "rebuild", "partners");
            Ended unknown = verb("", "rebuild", "parties");

            assertThat(sent.exit()).as(sent.err()).isZero();
            JsonNode metadata = served.get("/api/projects/p/journal").json().at("/items/0/metadata");
            assertThat(metadata.get("actor").stringValue()).isEqualTo("op-1");
            assertThat(metadata.get("organisation").stringValue()).isEqualTo("Turin");
            assertThat(dry.out()).contains("would be recorded");
            assertThat(status.json().get("events").longValue()).isEqualTo(1);
            assertThat(rebuilt.exit()).as(rebuilt.err()).isZero();
            assertThat(unknown.exit()).isEqualTo(2);
            assertThat(unknown.err()).contains("parties", "partners");
            assertThat(verb("", "demo", "--once").exit()).isEqualTo(3);
            assertThat(verb("", "serve").err()).contains(served.address());
        }
    }

    @Test
    void statusReadsTheFilesWhereNoServerRuns() {
        verb(REGISTER, "send", "RegisterProject");
        Ended rebuilt = verb("", "rebuild", "--json");

        JsonNode status = verb("", "status", "--json").json();

        assertThat(rebuilt.exit()).isZero();
        assertThat(status.get("head").longValue()).isZero();
        assertThat(status.get("engines").get("events").stringValue()).isEqualTo("sqlite");
        assertThat(status.get("views").valueStream()).isNotEmpty().allSatisfy(view -> {
            assertThat(view.get("lag").longValue()).isZero();
            assertThat(view.propertyNames()).contains("name", "version", "position", "state");
        });
        assertThat(verb("", "status").out()).contains("events: 1", "partners");
    }

    @Test
    void wrongUsageSaysWhatIsWrongAndEndsWithTwo() {
        assertThat(run("").exit()).isEqualTo(2);
        assertThat(run("", "serv").exit()).isEqualTo(2);
        assertThat(run("", "serv").err()).contains("serve");
        assertThat(verb("", "send", "SheduleExchange").err()).contains("did you mean ScheduleExchange?");
        assertThat(verb("", "send", "SheduleExchange").exit()).isEqualTo(2);
        assertThat(verb("", "send", "--key", "k").exit()).isEqualTo(2);
        assertThat(verb("", "send", "CloseProject", "--actor", "Jane Doe").exit())
                .isEqualTo(2);
        assertThat(verb("", "send", "CloseProject", "--role", " ").exit()).isEqualTo(2);
        assertThat(verb("", "serve", "--port", "70000").exit()).isEqualTo(2);
        assertThat(verb("", "serve", "--port", "x").exit()).isEqualTo(2);
    }

    @Test
    void whatCannotBeDoneIsSaidAndEndsWithThree() throws IOException {
        assertThat(verb("", "status").exit()).isEqualTo(3);
        assertThat(verb("", "status").err()).contains("no record", folder.toString());
        assertThat(verb("", "send", "CloseProject", "--file", "nowhere.json").err())
                .contains("there is no file nowhere.json");
        assertThat(verb("", "serve", "--host", "0.0.0.0").exit()).isEqualTo(3);
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Ended ended = verb("", "serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(ended.exit()).isEqualTo(3);
            assertThat(ended.err()).contains("port " + taken.getLocalPort() + " is in use");
        }
        Path file = Files.writeString(folder.resolve("file"), "x");
        Ended noFolder = run("", "serve", "--data", file.resolve("data").toString());
        assertThat(noFolder.exit()).isEqualTo(3);
        Files.writeString(folder.resolve("events.db"), "this is no record ".repeat(1_000));
        assertThat(verb("", "serve").err()).contains("events.db");
    }
}

package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The verbs as an operator meets them: what they print where, and how they end. */
class VerbsTest {
    private static final String REGISTER = """
            {"project":"p","acronym":"P","title":"t","fund":"AMIF","lead":"l"}""";

    @TempDir
    Path folder;

    private Ended verb(String input, String verb, String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(verb, "--data", folder.toString()));
        all.addAll(List.of(arguments));
        return Ended.run(input, all.toArray(String[]::new));
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
        assertThat(Ended.run("").exit()).isEqualTo(2);
        assertThat(Ended.run("", "serv").exit()).isEqualTo(2);
        assertThat(Ended.run("", "serv").err()).contains("serve");
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
        Ended noFolder = Ended.run("", "serve", "--data", file.resolve("data").toString());
        assertThat(noFolder.exit()).isEqualTo(3);
        Files.writeString(folder.resolve("events.db"), "this is no record ".repeat(1_000));
        assertThat(verb("", "serve").err()).contains("events.db");
    }
}

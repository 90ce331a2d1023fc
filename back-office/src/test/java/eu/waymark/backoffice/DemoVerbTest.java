package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.demo.DemoScript;
import eu.waymark.backoffice.verb.Terminal;
import eu.waymark.backoffice.verb.Verbs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code demo} as its user meets it: both histories, in one go, after being killed, and beside another version of them. */
class DemoVerbTest {
    private static final int COMMANDS =
            DemoScript.all().stream().mapToInt(script -> script.lines().size()).sum();

    @TempDir
    Path folder;

    private record Ended(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private static Ended run(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Verbs.run(
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                arguments);
        return new Ended(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Ended demo(Path data) {
        return run("", "demo", "--once", "--json", "--data", data.toString());
    }

    @Test
    void bothHistoriesAreRecordedValuesFirstAndOneQuietLineSaysHowFarItIs() {
        Ended ended = demo(folder);

        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.json().get("projects").valueStream().map(JsonNode::stringValue))
                .containsExactly("values", "demo-2026");
        assertThat(ended.json().get("events").longValue()).isEqualTo(COMMANDS);
        assertThat(ended.err().lines().findFirst()).contains("Recording " + COMMANDS + " commands " + ".".repeat(20));
        assertThat(ended.err().lines().skip(1)).as("the key that was made").hasSize(2);
    }

    @Test
    void killedHalfWayItCompletesWhenRunAgainAndRecordsNothingTwice() throws Exception {
        Path killed = folder.resolve("killed");
        try (ChildProcess child = ChildProcess.telling("demo", "--once", "--data", killed.toString())) {
            readTo(child, " commands .");
            child.kill();
        }

        JsonNode completed = demo(killed).json();

        assertThat(completed).isEqualTo(demo(folder.resolve("undisturbed")).json());
        assertThat(completed.get("events").longValue()).isEqualTo(COMMANDS);
        assertThat(demo(killed).json()).isEqualTo(completed);
    }

    @Test
    void aFolderOfAnotherVersionStaysAsItIsAndTheWayOutIsNamed() {
        run("""
                {"project":"values","acronym":"VALUES","title":"as it once was","fund":"AMIF","lead":"eurocities"}""", "send", "RegisterProject", "--key", "demo-values-register", "--data", folder.toString());

        Ended ended = demo(folder);

        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("line 1 of the demonstration values", "another version", "--data")
                .doesNotContain("\tat ", "Exception");
        assertThat(run("", "status", "--json", "--data", folder.toString())
                        .json()
                        .get("events")
                        .longValue())
                .isOne();
    }

    private static void readTo(ChildProcess child, String mark) throws IOException {
        StringBuilder said = new StringBuilder();
        while (said.indexOf(mark) < 0) {
            int read = child.out().read();
            assertThat(read).as("it ended before it was killed: %s", said).isNotNegative();
            said.append((char) read);
        }
    }
}

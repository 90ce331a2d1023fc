package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.verb.Terminal;
import eu.waymark.backoffice.verb.Verbs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a verb ended, without a stack trace whatever it was. */
public record Ended(int exit, String out, String err) {
    public static Ended run(String input, String... arguments) {
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

    public JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    List<JsonNode> lines() {
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }
}

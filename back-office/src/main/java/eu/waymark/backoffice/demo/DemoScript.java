package eu.waymark.backoffice.demo;

import eu.waymark.backoffice.command.CommandDesk;
import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Records the history of VALUES by sending its commands in order, each at its own past time. */
public final class DemoScript {
    private static final Sender SENDER = new Sender("demo", "operator", "eurocities");

    private DemoScript() {}

    /** Sends every line. What was recorded before is answered as it was then, and changes nothing. */
    public static void run(List<String> lines, CommandDesk desk, Operations operations) {
        for (int number = 1; number <= lines.size(); number++) {
            if (!lines.get(number - 1).isBlank()) send(lines.get(number - 1), number, desk, operations);
        }
    }

    private static void send(String text, int number, CommandDesk desk, Operations operations) {
        DemoLine line = read(text, number);
        byte[] body = Json.COMMANDS.writeValueAsBytes(line.body());
        CommandRequest request = CommandRequest.demo(line.command(), body, SENDER, line.key());
        Reply reply;
        try {
            reply = operations.at(line.at(), () -> desk.send(request));
        } catch (Exception e) {
            throw new CannotException(
                    "line " + number + " of the demonstration, " + line.command() + ": " + e.getMessage(), e);
        }
        DemoReply.requireCarriedOut(reply, "line " + number + " of the demonstration, " + line.command());
    }

    private static DemoLine read(String text, int number) {
        try {
            return Json.COMMANDS.readValue(text, DemoLine.class);
        } catch (JacksonException e) {
            throw new CannotException(
                    "line " + number + " of the demonstration is no command: " + e.getOriginalMessage(), e);
        }
    }

    /** The history of VALUES, a command a line. */
    public static List<String> values() {
        try (InputStream resource = DemoScript.class.getResourceAsStream("/demo/values.ndjson")) {
            if (resource == null) throw new IllegalStateException("the demonstration is missing from this build");
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration cannot be read", e);
        }
    }
}

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

/**
 * Records the history of a project by sending its commands in order, each at its own past time.
 *
 * @param name its readable name
 * @param organisation on whose behalf its commands are sent
 * @param lines a command a line; blank ones mean nothing
 */
public record DemoScript(String name, String organisation, List<String> lines) {
    public DemoScript {
        lines = List.copyOf(lines);
    }

    /** What is public about VALUES. */
    public static DemoScript values() {
        return new DemoScript("values", "eurocities", resource("values"));
    }

    /** A fictitious project that goes through the whole course. */
    public static DemoScript demo2026() {
        return new DemoScript("demo-2026", "harbour-network", resource("demo-2026"));
    }

    /** Those that the demonstration records, in that order. */
    public static List<DemoScript> all() {
        return List.of(values(), demo2026());
    }

    /**
     * Sends every line. What was recorded before is answered as it was then, and changes nothing.
     *
     * @param sent told of each line
     */
    public void run(CommandDesk desk, Operations operations, Runnable sent) {
        for (int number = 1; number <= lines.size(); number++) {
            if (!lines.get(number - 1).isBlank()) send(lines.get(number - 1), number, desk, operations);
            sent.run();
        }
    }

    private void send(String text, int number, CommandDesk desk, Operations operations) {
        String place = "line " + number + " of the demonstration " + name;
        DemoLine line = read(text, place);
        byte[] body = Json.COMMANDS.writeValueAsBytes(line.body());
        Sender sender = new Sender("demo", "operator", organisation);
        CommandRequest request = CommandRequest.demo(line.command(), body, sender, line.key());
        Reply reply;
        try {
            reply = operations.at(line.at(), () -> desk.send(request));
        } catch (Exception e) {
            throw new CannotException(place + ", " + line.command() + ": " + e.getMessage(), e);
        }
        DemoReply.requireCarriedOut(reply, place + ", " + line.command());
    }

    private static DemoLine read(String text, String place) {
        try {
            return Json.COMMANDS.readValue(text, DemoLine.class);
        } catch (JacksonException e) {
            throw new CannotException(place + " is no command: " + e.getOriginalMessage(), e);
        }
    }

    private static List<String> resource(String name) {
        try (InputStream resource = DemoScript.class.getResourceAsStream("/demo/" + name + ".ndjson")) {
            if (resource == null) throw new IllegalStateException("the demonstration is missing from this build");
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration cannot be read", e);
        }
    }
}

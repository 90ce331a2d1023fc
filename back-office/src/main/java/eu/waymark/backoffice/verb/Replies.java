package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.Reply;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A reply as a person reads it. */
final class Replies {
    private Replies() {}

    static void print(Terminal terminal, boolean json, String command, Reply reply) {
        if (json) terminal.json(reply.body());
        else terminal.say(text(command, Json.ANSWERS.valueToTree(reply.body())));
    }

    static int exit(Reply reply) {
        if (reply.carriedOut()) return Exit.DONE;
        return reply.status() < 500 ? Exit.NOT_SO : Exit.CANNOT;
    }

    static String text(String command, JsonNode body) {
        if (body.has("events")) return recorded(command, body);
        if (body.has("rule"))
            return command + " refused by " + body.path("rule").stringValue("") + ", "
                    + body.path("title").stringValue("") + ": "
                    + open(body, "detail") + ". What would do: "
                    + open(body, "remedy") + key(body);
        String errors = body.path("errors")
                .valueStream()
                .map(error -> "\n  "
                        + error.path("pointer").stringValue(error.path("header").stringValue("")) + " "
                        + error.path("detail").stringValue(""))
                .collect(Collectors.joining());
        return command + ": " + body.path("title").stringValue("") + ": "
                + (errors.isEmpty() ? body.path("detail").stringValue("") : errors) + key(body);
    }

    /** A sentence without its full stop, for what follows it. */
    private static String open(JsonNode body, String member) {
        return body.path(member).stringValue("").replaceFirst("\\.$", "");
    }

    /** To send the command with again; what was not read as one has none. */
    private static String key(JsonNode body) {
        return body.has("commandId") ? ", key " + body.path("commandId").stringValue("") : "";
    }

    private static String recorded(String command, JsonNode body) {
        String events = body.path("events")
                .valueStream()
                .map(event -> event.path("type").stringValue(""))
                .collect(Collectors.joining(", "));
        String subject = body.path("subject").stringValue("");
        return body.has("sequence")
                ? command + " recorded: " + events + " on " + subject + ", sequence "
                        + body.path("sequence").longValue() + key(body)
                : command + " would be recorded: " + events + " on " + subject;
    }
}

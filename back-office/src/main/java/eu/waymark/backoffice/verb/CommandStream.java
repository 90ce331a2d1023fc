package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.Access;
import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.json.Pointers;
import eu.waymark.backoffice.json.StrictJson;
import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.problem.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends commands one a line. Goes on after a refusal; stops where the store is away, since what follows would build on sand. */
final class CommandStream {
    private static final Set<String> MEMBERS = Set.of("command", "key", "body");

    private final Access access;
    private final Sender sender;
    private final Terminal terminal;
    private final boolean json;

    CommandStream(Access access, Sender sender, Terminal terminal, boolean json) {
        this.access = access;
        this.sender = sender;
        this.terminal = terminal;
        this.json = json;
    }

    /** Returns the exit status of the whole. */
    int send(InputStream input) throws IOException {
        Lines lines = new Lines(input, Inputs.LARGEST_COMMAND);
        int exit = Exit.DONE;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (new String(line, java.nio.charset.StandardCharsets.UTF_8).isBlank()) continue;
            Reply reply = send(line, lines.wasCut());
            Replies.print(terminal, json, "line " + lines.number(), reply);
            exit = Math.max(exit, Replies.exit(reply));
            if (exit == Exit.CANNOT) return exit;
        }
        return exit;
    }

    private Reply send(byte[] line, boolean cut) {
        try {
            if (cut) throw ProblemException.malformed(Fault.body("", "a line has at most 1 MB"));
            ObjectNode object = StrictJson.object(line);
            expectNothingElse(object);
            String name = text(object, "command");
            if (name == null) throw ProblemException.malformed(Fault.body("/command", "is required"));
            byte[] body = Json.COMMANDS.writeValueAsBytes(object.path("body"));
            return access.send(CommandRequest.local(name, body, sender, text(object, "key"), null, false));
        } catch (ProblemException e) {
            return Reply.of(e.problem());
        }
    }

    /** A key or a check that is misspelt must not be lost. */
    private static void expectNothingElse(ObjectNode object) {
        List<Fault> others = object.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .map(name -> Fault.body("/" + Pointers.escape(name), "is no member of a line: command, key, body"))
                .toList();
        if (!others.isEmpty()) throw ProblemException.malformed(others);
    }

    private static @Nullable String text(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null) return null;
        if (value.isString()) return value.stringValue();
        throw ProblemException.malformed(Fault.body("/" + name, "must be a text"));
    }
}

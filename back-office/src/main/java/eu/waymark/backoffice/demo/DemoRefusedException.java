package eu.waymark.backoffice.demo;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.Reply;

/** A command of the demonstration was not carried out. The message names its line and says why. */
public class DemoRefusedException extends RuntimeException {
    DemoRefusedException(int line, String command, Reply reply) {
        super("line " + line + " of the demonstration, " + command + ", was not carried out: "
                + Json.ANSWERS.writeValueAsString(reply.body()));
    }
}

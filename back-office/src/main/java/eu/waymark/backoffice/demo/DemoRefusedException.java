package eu.waymark.backoffice.demo;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.Reply;

/** A command of the demonstration was not carried out. The message names its line and says why. */
public class DemoRefusedException extends RuntimeException {
    DemoRefusedException(String what, Reply reply) {
        super(what + ", was not carried out: " + Json.ANSWERS.writeValueAsString(reply.body()));
    }
}

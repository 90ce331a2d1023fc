package eu.waymark.backoffice.demo;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Reply;
import java.util.Map;

/** What a line of the demonstration is answered with. */
final class DemoReply {
    private DemoReply() {}

    /**
     * Throws where it was not carried out. A key that stands for another body is no fault of this script: another version of it was
     * recorded in the same folder, and what is recorded stays.
     */
    static void requireCarriedOut(Reply reply, String what) {
        if (reply.carriedOut()) return;
        if (reply.body() instanceof Map<?, ?> members && "key-reused".equals(members.get("code")))
            throw new CannotException(what + ": this folder holds another version of the demonstration, which stays as"
                    + " it is; record this one in a folder of its own: ./waymark demo --data DIR");
        throw new DemoRefusedException(
                what + ", was not carried out: " + Json.ANSWERS.writeValueAsString(reply.body()));
    }
}

package eu.waymark.backoffice.demo;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Reply;
import tools.jackson.databind.JsonNode;

/** What a line of the demonstration is answered with. */
final class DemoReply {
    private DemoReply() {}

    /**
     * Throws where it was not carried out. That is no refusal where the store is away, though that has an answer, too; nor where a key
     * stands for another body: another version of this script was recorded in the same folder, and what is recorded stays.
     */
    static void requireCarriedOut(Reply reply, String what) {
        if (reply.carriedOut()) return;
        JsonNode answer = Json.ANSWERS.valueToTree(reply.body());
        if (reply.status() >= 500)
            throw new CannotException(what + ": " + answer.path("detail").stringValue("the store is away"));
        if (answer.path("code").stringValue("").equals("key-reused"))
            throw new CannotException(what + ": this folder holds another version of the demonstration, which stays as"
                    + " it is; record this one in a folder of its own: ./waymark demo --data DIR");
        throw new DemoRefusedException(what, reply);
    }
}

package eu.waymark.backoffice.demo;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Reply;

/** What a line of the demonstration is answered with. */
final class DemoReply {
    private DemoReply() {}

    /** Throws where it was not carried out: no refusal where the store is away, though that has an answer, too. */
    static void requireCarriedOut(Reply reply, String what) {
        if (reply.carriedOut()) return;
        if (reply.status() >= 500)
            throw new CannotException(what + ": "
                    + Json.ANSWERS.valueToTree(reply.body()).path("detail").stringValue("the store is away"));
        throw new DemoRefusedException(what, reply);
    }
}

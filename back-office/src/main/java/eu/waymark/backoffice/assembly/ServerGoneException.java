package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Problem;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;

/** A server that left its note does not answer. */
class ServerGoneException extends CannotException {
    private final boolean reached;

    ServerGoneException(ServerNote note, IOException failure) {
        super("the server at " + note + " does not answer", failure);
        this.reached = !(failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException);
    }

    /** What that means for a command under this key. */
    Problem problem(String key) {
        return Problem.of(
                        503,
                        "store-away",
                        "The store does not answer",
                        getMessage() + (reached ? ": whether it recorded the command is not known" : "")
                                + "; sending the command again with the same key, " + key
                                + ", gives its one outcome")
                .with("recorded", reached ? "unknown" : "no")
                .with("commandId", key);
    }
}

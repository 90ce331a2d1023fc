package eu.waymark.backoffice.problem;

import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with, over HTTP or on the command line.
 *
 * @param body written as JSON
 * @param version the subject's version, which becomes the ETag; absent where there is none
 */
public record Reply(int status, Object body, @Nullable Long version) {
    public static Reply of(Problem problem) {
        return new Reply(problem.status(), problem.members(), null);
    }

    public boolean carriedOut() {
        return status < 400;
    }
}

package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.Problem;

/** What an HTTP status means here, where nothing more is known. */
final class StatusProblem {
    private StatusProblem() {}

    static Problem of(int status) {
        return switch (status) {
            case 404 ->
                Problem.of(
                        404, "no-such-path", "There is nothing at this address", "/openapi.json lists what there is");
            case 405 ->
                Problem.of(
                        405,
                        "method-not-allowed",
                        "The address does not take this method",
                        "the header Allow lists those that it takes");
            case 406 ->
                Problem.of(406, "not-acceptable", "The answer cannot be given in that form", "accept application/json");
            case 413 -> Problem.of(413, "too-large", "The request is too large", "a body has at most 1 MB");
            case 415 ->
                Problem.of(
                        415,
                        "unsupported-media-type",
                        "The body is of a kind not read here",
                        "send application/json in UTF-8");
            default ->
                status < 500
                        ? Problem.of(
                                status, "malformed", "The request is malformed", "it cannot be read as HTTP has it")
                        : Problem.of(status, "internal", "Something went wrong here", "the server's log says what");
        };
    }
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.Problem;
import tools.jackson.databind.JsonNode;

/** What a server of ours says is wrong. */
final class ServerProblem {
    private ServerProblem() {}

    static Problem of(byte[] body) {
        JsonNode said = Json.ANSWERS.readTree(body);
        Problem problem = Problem.of(
                said.path("status").asInt(500),
                said.path("code").asString("unknown"),
                said.path("title").asString("The server cannot do that"),
                said.path("detail").asString("it does not say why"));
        return said.path("what").isString()
                ? problem.with("what", said.path("what").asString())
                : problem;
    }
}

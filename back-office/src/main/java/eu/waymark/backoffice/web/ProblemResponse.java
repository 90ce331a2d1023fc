package eu.waymark.backoffice.web;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A problem that is told before any controller is reached. */
final class ProblemResponse {
    private ProblemResponse() {}

    static void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Json.ANSWERS.writeValueAsBytes(problem.members()));
    }
}

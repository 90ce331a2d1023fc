package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.query.Parameters;
import jakarta.servlet.http.HttpServletRequest;

/** The parameters of a request, whatever its client made of them. */
final class RequestParameters {
    private RequestParameters() {}

    static Parameters of(HttpServletRequest request) {
        try {
            return new Parameters(request.getParameterMap());
        } catch (IllegalStateException e) {
            throw ProblemException.malformed(Fault.parameter("", "the query is not percent-encoded UTF-8"));
        }
    }
}

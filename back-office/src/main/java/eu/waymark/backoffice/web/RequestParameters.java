package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.query.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The parameters of a request, whatever its client made of them. */
public final class RequestParameters {
    private RequestParameters() {}

    public static Parameters of(HttpServletRequest request) {
        return new Parameters(given(request));
    }

    /** Those of a form, which sends each of its fields: one left empty says nothing. */
    public static Parameters ofForm(HttpServletRequest request, Set<String> fields) {
        Map<String, String[]> given = new LinkedHashMap<>(given(request));
        given.entrySet()
                .removeIf(one -> fields.contains(one.getKey())
                        && String.join("", one.getValue()).isEmpty());
        return new Parameters(given);
    }

    private static Map<String, String[]> given(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            throw ProblemException.malformed(Fault.parameter("", "the query is not percent-encoded UTF-8"));
        }
    }
}

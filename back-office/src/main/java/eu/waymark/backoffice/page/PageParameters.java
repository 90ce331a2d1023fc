package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.web.RequestParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;

/** The parameters of a page of a project, each of which has a form to look back with. */
final class PageParameters {
    private PageParameters() {}

    /** @param fields of the page's other forms */
    static Parameters of(HttpServletRequest request, String... fields) {
        Set<String> all = new HashSet<>(Set.of(fields));
        all.add(LookingBack.FIELD);
        return RequestParameters.ofForm(request, all);
    }
}

package eu.waymark.backoffice.web;

import static java.util.Objects.requireNonNull;

import eu.waymark.backoffice.query.Parameters;
import eu.waymark.shared.compare.Compare;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.When;

/** Which two times are to be compared. */
final class CompareParameters {
    private CompareParameters() {}

    static Compare query(ProjectId project, Parameters parameters) {
        AsOf from = parameters.value("from", AsOf::of);
        AsOf to = parameters.value("to", AsOf::of);
        Long after = parameters.after();
        Paging paging = parameters.paging();
        parameters.expect("from");
        parameters.check();
        return new Compare(project, requireNonNull(from), new When(after, to), paging);
    }
}

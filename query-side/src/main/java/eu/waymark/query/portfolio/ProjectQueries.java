package eu.waymark.query.portfolio;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.Cursors;
import eu.waymark.query.project.Portfolio;
import eu.waymark.query.project.ProjectDocument;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.FindProjects;
import eu.waymark.shared.project.ProjectOverview;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import java.time.Instant;
import java.util.List;

/** Answers what is asked about projects. */
public record ProjectQueries(Asking asking) {
    private static final String PORTFOLIO = "projects";

    public QueryAnswer<ProjectOverview> find(FindProject query) {
        return asking.about(
                query,
                reading -> reading.single(
                        reading.document().overview(), reading.document().version()));
    }

    public QueryAnswer<ProjectOverview> find(FindProjects query) {
        return asking.acrossProjects((snapshot, now) -> page(snapshot, query.paging(), now));
    }

    private static Page<ProjectOverview> page(Snapshot snapshot, Paging paging, Instant now) {
        Selection all = new Selection(null, List.of(), paging.limit(), Cursors.place(PORTFOLIO, paging.cursor()));
        Slice<ProjectDocument> slice = snapshot.list(Portfolio.VIEW, all);
        List<ProjectOverview> items =
                slice.documents().stream().map(ProjectDocument::overview).toList();
        return new Page<>(now, -1, items, Cursors.of(PORTFOLIO, slice.next()), false);
    }
}

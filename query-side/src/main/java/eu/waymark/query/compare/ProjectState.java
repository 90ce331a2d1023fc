package eu.waymark.query.compare;

import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectOverview;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The project as its overview tells it, without its agreement, and without the time of its last event: that is no change of it. */
record ProjectState(
        ProjectId project,
        String acronym,
        String title,
        String fund,
        PartnerId lead,
        @Nullable String charter,
        List<String> relatedProjects,
        ZoneId timeZone,
        boolean closed,
        int partners,
        int communities,
        int planned,
        int completed,
        int cancelled) {
    static ProjectState of(ProjectOverview it) {
        return new ProjectState(
                it.project(),
                it.acronym(),
                it.title(),
                it.fund(),
                it.lead(),
                it.charter(),
                it.relatedProjects(),
                it.timeZone(),
                it.closed(),
                it.partners(),
                it.communities(),
                it.planned(),
                it.completed(),
                it.cancelled());
    }
}

package eu.waymark.query.project;

import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectOverview;
import eu.waymark.shared.project.ProjectRegistered;
import java.util.List;

/** A project as it stands when it has just been registered. */
final class Registration {
    private Registration() {}

    static ProjectDocument of(RecordedEvent event, ProjectRegistered registered) {
        ProjectOverview overview = new ProjectOverview(
                new ProjectId(event.project()),
                registered.acronym(),
                registered.title(),
                registered.fund(),
                registered.lead(),
                registered.charter(),
                registered.relatedProjects(),
                registered.timeZone(),
                false,
                null,
                null,
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                event.recordedAt());
        return new ProjectDocument(overview, event.sequence(), event.sequence(), List.of());
    }
}

package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.project.FindProjects;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectOverview;
import eu.waymark.shared.timeline.FindTimeline;
import eu.waymark.shared.timeline.TimelineItem;
import java.util.Comparator;
import java.util.List;

/**
 * What the demonstration has recorded.
 *
 * @param projects every one of the record, VALUES first
 * @param events how many events are recorded
 * @param position that of the newest event
 */
record DemoResult(List<ProjectId> projects, long events, long position, Values values) {
    /** The project VALUES. */
    record Values(List<PartnerStatus> partners, List<TimelineItem> timeline) {}

    static DemoResult of(QuestionDesk desk, Operations operations) {
        ProjectId values = new ProjectId("values");
        List<ProjectOverview> projects = desk.all(FindProjects::new);
        RecordStatus status = operations.status();
        return new DemoResult(
                projects.stream()
                        .map(ProjectOverview::project)
                        .sorted(Comparator.comparing(project -> !project.equals(values)))
                        .toList(),
                status.events(),
                status.head(),
                new Values(
                        desk.all(paging -> new FindPartners(values, null, paging)),
                        desk.all(paging -> new FindTimeline(values, null, null, null, null, null, null, paging))));
    }
}

package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.project.FindProjects;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectOverview;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.timeline.FindTimeline;
import eu.waymark.shared.timeline.TimelineItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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
        List<ProjectOverview> projects = all(desk, FindProjects::new, ProjectOverview.class);
        RecordStatus status = operations.status();
        return new DemoResult(
                projects.stream()
                        .map(ProjectOverview::project)
                        .sorted(Comparator.comparing(project -> !project.equals(values)))
                        .toList(),
                status.events(),
                status.head(),
                new Values(
                        all(desk, paging -> new FindPartners(values, null, paging), PartnerStatus.class),
                        all(
                                desk,
                                paging -> new FindTimeline(values, null, null, null, null, null, null, paging),
                                TimelineItem.class)));
    }

    private static <T> List<T> all(QuestionDesk desk, Function<Paging, Object> query, Class<T> item) {
        List<T> all = new ArrayList<>();
        Paging paging = new Paging(Paging.LARGEST_LIMIT, null);
        while (true) {
            Page<?> page = desk.list(query.apply(paging));
            page.items().forEach(found -> all.add(item.cast(found)));
            String next = page.next();
            if (next == null) return all;
            paging = new Paging(Paging.LARGEST_LIMIT, next);
        }
    }
}

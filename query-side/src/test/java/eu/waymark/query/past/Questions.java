package eu.waymark.query.past;

import eu.waymark.query.given.Events;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.activity.FindActivity;
import eu.waymark.shared.agreement.FindTargets;
import eu.waymark.shared.benchmark.FindBenchmarks;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.journal.ReadJournal;
import eu.waymark.shared.output.FindOutputs;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.When;
import eu.waymark.shared.refusal.FindRefusals;
import eu.waymark.shared.roadmap.FindRoadmap;
import eu.waymark.shared.roadmap.FindRoadmaps;
import eu.waymark.shared.timeline.FindTimeline;
import eu.waymark.shared.timeline.TimelineKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of one project at one time. */
final class Questions {
    private static final Paging ALL = new Paging(Paging.LARGEST_LIMIT, null);

    private Questions() {}

    static List<Object> of(ProjectId project, @Nullable AsOf asOf) {
        When when = asOf == null ? null : When.asOf(asOf);
        PartnerId riga = new PartnerId("riga");
        LocalDate from = LocalDate.of(2019, 1, 1);
        return List.of(
                new FindProject(project, when),
                new FindPartners(project, when, ALL),
                new FindPartner(project, riga, when),
                new FindCommunities(project, when, ALL),
                new FindActivities(project, when, ALL),
                new FindActivity(project, Events.activity(project + "/0"), when),
                new FindTimeline(project, null, null, null, null, null, when, ALL),
                new FindTimeline(project, riga, null, null, from, null, when, ALL),
                new FindTimeline(project, null, Events.D, TimelineKind.EXCHANGE, null, from.plusYears(1), when, ALL),
                new FindRefusals(project, when, ALL),
                new FindDue(project, when, ALL),
                new FindRoadmaps(project, when, ALL),
                new FindRoadmap(project, riga, when),
                new FindBenchmarks(project, when, ALL),
                new FindGuidelines(project, when, ALL),
                new FindOutputs(project, when, ALL),
                new FindTargets(project, when, ALL),
                new ReadJournal(project, 0, Paging.LARGEST_LIMIT, 0, asOf));
    }
}

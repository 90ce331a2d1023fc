package eu.waymark.backoffice.web;

import eu.waymark.backoffice.query.Parameters;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.When;
import eu.waymark.shared.timeline.FindTimeline;
import eu.waymark.shared.timeline.TimelineKind;
import java.time.LocalDate;

/** Which part of a timeline is asked for. */
public final class TimelineParameters {
    private TimelineParameters() {}

    public static FindTimeline query(ProjectId project, Parameters parameters, When when) {
        PartnerId partner = parameters.value("partner", PartnerId::new);
        CommunityCode community = parameters.value("community", CommunityCode::new);
        TimelineKind kind = parameters.oneOf("kind", TimelineKind.class);
        LocalDate from = parameters.date("from");
        LocalDate to = parameters.date("to");
        Paging paging = parameters.paging();
        parameters.expectOrder("from", from, "to", to);
        parameters.check();
        return new FindTimeline(project, partner, community, kind, from, to, when, paging);
    }
}

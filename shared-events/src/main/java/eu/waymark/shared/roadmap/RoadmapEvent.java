package eu.waymark.shared.roadmap;

import eu.waymark.shared.Event;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.partner.PartnerId;

/** What happened to the roadmap of one city. */
public sealed interface RoadmapEvent extends Event
        permits RoadmapDrafted,
                ActionPlanned,
                StakeholderInvolved,
                RoadmapSubmitted,
                RoadmapReturned,
                RoadmapRevised,
                RoadmapEndorsed,
                ActionProgressReported {
    /** The city. */
    PartnerId partner();

    /** The city's name at that time, so that the event reads by itself. */
    String name();

    @Override
    default String subject() {
        return Subjects.roadmap(partner());
    }
}

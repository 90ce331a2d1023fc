package eu.waymark.query.timeline;

import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.ActionProgressReported;
import eu.waymark.shared.roadmap.RoadmapDrafted;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import eu.waymark.shared.roadmap.RoadmapEvent;
import eu.waymark.shared.roadmap.RoadmapReturned;
import eu.waymark.shared.roadmap.RoadmapRevised;
import eu.waymark.shared.roadmap.RoadmapSubmitted;
import eu.waymark.shared.roadmap.StakeholderInvolved;

/** What events of roadmaps say. */
final class RoadmapTitles {
    private RoadmapTitles() {}

    static String of(RoadmapEvent event) {
        String roadmap = "Roadmap of " + event.name();
        return switch (event) {
            case RoadmapDrafted it -> roadmap + " drafted: " + it.title();
            case ActionPlanned it ->
                "Action " + it.action() + " planned in the roadmap of " + it.name() + ": " + it.title();
            case StakeholderInvolved it ->
                "Local stakeholder involved in the roadmap of " + it.name() + ": " + it.organisation();
            case RoadmapSubmitted it -> roadmap + " submitted, submission " + it.submission();
            case RoadmapReturned it -> roadmap + " returned, submission " + it.submission() + ": " + it.reason();
            case RoadmapRevised it -> roadmap + " revised: " + it.changes();
            case RoadmapEndorsed it ->
                roadmap + " endorsed, submission " + it.submission() + ": " + it.body() + ", " + it.act();
            case ActionProgressReported it ->
                "Progress on action " + it.action() + " of " + it.name() + ", " + Words.of(it.progress()) + ": "
                        + it.title();
        };
    }
}

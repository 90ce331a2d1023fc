package eu.waymark.query.roadmap;

import eu.waymark.query.fold.Lists;
import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.ActionProgress;
import eu.waymark.shared.roadmap.ActionProgressReported;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import eu.waymark.shared.roadmap.RoadmapEvent;
import eu.waymark.shared.roadmap.RoadmapOverview;
import eu.waymark.shared.roadmap.RoadmapOverview.Action;
import eu.waymark.shared.roadmap.RoadmapOverview.Endorsement;
import eu.waymark.shared.roadmap.RoadmapOverview.Involvement;
import eu.waymark.shared.roadmap.RoadmapOverview.Submission;
import eu.waymark.shared.roadmap.RoadmapReturned;
import eu.waymark.shared.roadmap.RoadmapState;
import eu.waymark.shared.roadmap.RoadmapSubmitted;
import eu.waymark.shared.roadmap.StakeholderInvolved;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A roadmap's document in the making: lives during one fold only, so that the fold stays pure. */
final class InTheMaking {
    private final RoadmapOverview before;
    private @Nullable String title;
    private RoadmapState state;
    private List<Action> actions;
    private List<Involvement> stakeholders;
    private List<Submission> submissions;
    private @Nullable Endorsement endorsement;

    InTheMaking(RoadmapOverview before) {
        this.before = before;
        title = before.title();
        state = before.state();
        actions = before.actions();
        stakeholders = before.stakeholders();
        submissions = before.submissions();
        endorsement = before.endorsement();
    }

    static RoadmapOverview nothing(RoadmapEvent of) {
        return new RoadmapOverview(
                of.partner(), of.name(), null, RoadmapState.NONE, List.of(), List.of(), List.of(), null, null, 0);
    }

    /** For the first time or again; what was submitted before stays known. */
    void drafted(String as) {
        title = as;
        state = RoadmapState.DRAFTED;
    }

    void plans(ActionPlanned it) {
        actions = Lists.with(
                actions,
                new Action(it.action(), it.title(), it.responsible(), it.by(), ActionProgress.PLANNED, null, null));
    }

    void reports(ActionProgressReported it) {
        actions = actions.stream()
                .map(action -> action.action() == it.action() ? reported(action, it) : action)
                .toList();
    }

    private static Action reported(Action was, ActionProgressReported it) {
        return new Action(
                was.action(), was.title(), was.responsible(), was.by(), it.progress(), it.report(), it.occurredOn());
    }

    void involves(StakeholderInvolved it) {
        stakeholders = Lists.with(stakeholders, new Involvement(it.organisation(), it.how()));
    }

    void submitted(RoadmapSubmitted it) {
        submissions = Lists.with(submissions, new Submission(it.submission(), it.submittedOn(), null));
        state = RoadmapState.SUBMITTED;
    }

    void returned(RoadmapReturned it) {
        submissions = submissions.stream()
                .map(was -> was.submission() == it.submission()
                        ? new Submission(was.submission(), was.submittedOn(), it.reason())
                        : was)
                .toList();
        state = RoadmapState.RETURNED;
    }

    void endorsed(RoadmapEndorsed it) {
        endorsement = new Endorsement(it.submission(), it.body(), it.act(), it.endorsedOn(), it.document());
        state = RoadmapState.ENDORSED;
    }

    /** With what every event about it changes; the latest note that was given stays. */
    RoadmapOverview after(RoadmapEvent event, long sequence) {
        return new RoadmapOverview(
                before.partner(),
                event.name(),
                title,
                state,
                actions,
                stakeholders,
                submissions,
                endorsement,
                event.note() == null ? before.note() : event.note(),
                sequence);
    }
}

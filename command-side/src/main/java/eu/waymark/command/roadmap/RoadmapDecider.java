package eu.waymark.command.roadmap;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.ActionProgressReported;
import eu.waymark.shared.roadmap.DraftRoadmap;
import eu.waymark.shared.roadmap.EndorseRoadmap;
import eu.waymark.shared.roadmap.InvolveStakeholder;
import eu.waymark.shared.roadmap.PlanAction;
import eu.waymark.shared.roadmap.ReportActionProgress;
import eu.waymark.shared.roadmap.ReturnRoadmap;
import eu.waymark.shared.roadmap.ReviseRoadmap;
import eu.waymark.shared.roadmap.RoadmapCommand;
import eu.waymark.shared.roadmap.RoadmapDrafted;
import eu.waymark.shared.roadmap.RoadmapRevised;
import eu.waymark.shared.roadmap.RoadmapState;
import eu.waymark.shared.roadmap.StakeholderInvolved;
import eu.waymark.shared.roadmap.SubmitRoadmap;
import eu.waymark.shared.rule.Rule;

/** Drafting, planning, involving, revising, reporting. What becomes of a submission is asked of {@link Submissions}. */
public final class RoadmapDecider {
    private RoadmapDecider() {}

    public static Decision decide(RoadmapCommand command, ProjectState state, Checks checks) {
        Roadmap roadmap = state.roadmaps().of(command.partner());
        String city = state.partners().name(command.partner());
        state.partners().requireTakesPart(command.partner(), checks);
        return switch (command) {
            case DraftRoadmap draft -> draft(draft, roadmap, state, checks);
            case InvolveStakeholder involve -> involve(involve, state, checks);
            case PlanAction plan -> plan(plan, roadmap, city, checks);
            case SubmitRoadmap submit -> Submissions.submit(submit, roadmap, city, checks);
            case ReturnRoadmap giveBack -> Submissions.giveBack(giveBack, roadmap, city, checks);
            case ReviseRoadmap revise -> revise(revise, roadmap, city, checks);
            case EndorseRoadmap endorse -> Submissions.endorse(endorse, roadmap, city, checks);
            case ReportActionProgress report -> report(report, roadmap, city, checks);
        };
    }

    private static Decision draft(DraftRoadmap command, Roadmap roadmap, ProjectState state, Checks checks) {
        String city = requireCity(command, state, checks);
        checks.require(
                roadmap.state() == RoadmapState.NONE,
                Rule.ROA_04,
                city + " has its roadmap already.",
                "Work on the one that is there.");
        return checks.decide(() ->
                new RoadmapDrafted(command.partner(), city, command.title(), checks.occurredOn(), command.note()));
    }

    private static Decision involve(InvolveStakeholder command, ProjectState state, Checks checks) {
        String city = requireCity(command, state, checks);
        return checks.decide(() -> new StakeholderInvolved(
                command.partner(), city, command.organisation(), command.how(), checks.occurredOn(), command.note()));
    }

    private static Decision plan(PlanAction command, Roadmap roadmap, String city, Checks checks) {
        Drafting.requireBegun(roadmap, city, checks);
        Drafting.requireOpen(roadmap, city, checks);
        return checks.decide(() -> new ActionPlanned(
                command.partner(),
                city,
                roadmap.actions().size() + 1,
                command.title(),
                command.responsible(),
                command.by(),
                checks.occurredOn(),
                command.note()));
    }

    private static Decision revise(ReviseRoadmap command, Roadmap roadmap, String city, Checks checks) {
        Drafting.requireBegun(roadmap, city, checks);
        Drafting.requireClosed(roadmap, city, checks);
        return checks.decide(() -> new RoadmapRevised(
                command.partner(),
                city,
                command.changes(),
                requireNonNullElse(command.title(), requireNonNull(roadmap.title())),
                checks.occurredOn(),
                command.note()));
    }

    private static Decision report(ReportActionProgress command, Roadmap roadmap, String city, Checks checks) {
        int planned = roadmap.actions().size();
        checks.require(
                1 <= command.action() && command.action() <= planned,
                Rule.ROA_08,
                "The roadmap of " + city + " plans no action " + command.action() + ".",
                planned == 0 ? "Plan it first (PlanAction)." : "Name one of the actions 1 to " + planned + ".");
        return checks.decide(() -> new ActionProgressReported(
                command.partner(),
                city,
                command.action(),
                roadmap.actions().get(command.action() - 1),
                command.progress(),
                command.report(),
                checks.occurredOn(),
                command.note()));
    }

    /** ROA-04: only a city has a roadmap. Gives its name. */
    private static String requireCity(RoadmapCommand command, ProjectState state, Checks checks) {
        String name = state.partners().name(command.partner());
        checks.require(
                state.partners().hasRole(command.partner(), PartnerRole.CITY),
                Rule.ROA_04,
                name + " is not a city of this project.",
                "Name a city.");
        return name;
    }
}

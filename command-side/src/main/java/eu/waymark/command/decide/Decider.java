package eu.waymark.command.decide;

import eu.waymark.command.activity.ActivityDecider;
import eu.waymark.command.agreement.AgreementDecider;
import eu.waymark.command.benchmark.BenchmarkDecider;
import eu.waymark.command.community.CommunityDecider;
import eu.waymark.command.guidelines.GuidelinesDecider;
import eu.waymark.command.output.OutputDecider;
import eu.waymark.command.partner.PartnerDecider;
import eu.waymark.command.project.ProjectDecider;
import eu.waymark.command.roadmap.RoadmapDecider;
import eu.waymark.shared.Command;
import eu.waymark.shared.activity.ActivityCommand;
import eu.waymark.shared.agreement.AgreementCommand;
import eu.waymark.shared.benchmark.BenchmarkCommand;
import eu.waymark.shared.community.CommunityCommand;
import eu.waymark.shared.guidelines.GuidelinesCommand;
import eu.waymark.shared.output.OutputCommand;
import eu.waymark.shared.partner.PartnerCommand;
import eu.waymark.shared.project.ProjectCommand;
import eu.waymark.shared.roadmap.RoadmapCommand;
import eu.waymark.shared.rule.Rule;
import java.time.Instant;
import java.time.LocalDate;

/** Decides every command: what all have in common here, the rest by subject. Pure, so any thread may call it. */
public final class Decider {
    private Decider() {}

    /**
     * @param command where it schedules an activity, with the activity's identifier
     * @param now what the given clock says; its day in the project's time zone is "today"
     */
    public static Decision decide(Command command, ProjectState state, Instant now) {
        LocalDate today = today(command, state, now);
        Checks checks = new Checks(command, today);
        checks.require(
                !state.project().closed(),
                Rule.PRJ_01,
                "The project is closed.",
                "Record this in a project that is not closed.");
        checks.require(
                !checks.occurredOn().isAfter(today),
                Rule.REC_01,
                checks.occurredOn() + " has not come yet: today is " + today + ".",
                "Give a day that is not after " + today + ".");
        return switch (command) {
            case ProjectCommand about -> ProjectDecider.decide(about, state, checks);
            case AgreementCommand about -> AgreementDecider.decide(about, state, checks);
            case PartnerCommand about -> PartnerDecider.decide(about, state, checks);
            case CommunityCommand about -> CommunityDecider.decide(about, state, checks);
            case ActivityCommand about -> ActivityDecider.decide(about, state, checks);
            case RoadmapCommand about -> RoadmapDecider.decide(about, state, checks);
            case BenchmarkCommand about -> BenchmarkDecider.decide(about, state, checks);
            case GuidelinesCommand about -> GuidelinesDecider.decide(about, state, checks);
            case OutputCommand about -> OutputDecider.decide(about, state, checks);
        };
    }

    /** The day of this instant in the project's time zone. */
    public static LocalDate today(Command command, ProjectState state, Instant now) {
        return LocalDate.ofInstant(now, state.zoneFor(command));
    }
}

package eu.waymark.command.project;

import static java.util.Objects.requireNonNullElse;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.project.CloseProject;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectCommand;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.project.RegisterProject;
import eu.waymark.shared.rule.Rule;
import java.util.List;

/** Registering and closing. */
public final class ProjectDecider {
    private ProjectDecider() {}

    public static Decision decide(ProjectCommand command, ProjectState state, Checks checks) {
        return switch (command) {
            case RegisterProject register -> register(register, state, checks);
            case CloseProject close ->
                checks.decide(() -> new ProjectClosed(close.reason(), checks.occurredOn(), close.note()));
        };
    }

    private static Decision register(RegisterProject command, ProjectState state, Checks checks) {
        checks.require(
                !state.project().registered(),
                Rule.PRJ_03,
                "Project " + command.project() + " is registered already.",
                "Choose another identifier, or go on with the project that is there.");
        return checks.decide(() -> new ProjectRegistered(
                command.acronym(),
                command.title(),
                command.fund(),
                command.lead(),
                command.charter(),
                requireNonNullElse(command.relatedProjects(), List.of()),
                Registration.zoneOf(command),
                requireNonNullElse(command.communitySize(), Registration.DEFAULT_COMMUNITY_SIZE),
                checks.occurredOn(),
                command.note()));
    }
}

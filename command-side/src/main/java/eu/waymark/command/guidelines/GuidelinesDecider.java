package eu.waymark.command.guidelines;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.guidelines.GuidelinesCommand;

/** SKELETON. */
public final class GuidelinesDecider {
    private GuidelinesDecider() {}

    public static Decision decide(GuidelinesCommand command, ProjectState state, Checks checks) {
        throw new IllegalStateException("SKELETON");
    }
}

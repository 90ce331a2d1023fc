package eu.waymark.command.output;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.output.OutputCommand;

/** SKELETON. */
public final class OutputDecider {
    private OutputDecider() {}

    public static Decision decide(OutputCommand command, ProjectState state, Checks checks) {
        throw new IllegalStateException("SKELETON");
    }
}

package eu.waymark.command.roadmap;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.roadmap.RoadmapCommand;

/** SKELETON. */
public final class RoadmapDecider {
    private RoadmapDecider() {}

    public static Decision decide(RoadmapCommand command, ProjectState state, Checks checks) {
        throw new IllegalStateException("SKELETON");
    }
}

package eu.waymark.command.roadmap;

import eu.waymark.shared.roadmap.RoadmapEvent;

/** SKELETON. */
public record Roadmaps() {
    public static final Roadmaps NONE = new Roadmaps();

    /** SKELETON. */
    public Roadmaps evolve(RoadmapEvent event, long sequence) {
        return this;
    }
}

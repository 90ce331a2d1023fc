package eu.waymark.command.output;

import eu.waymark.shared.output.OutputEvent;

/** SKELETON. */
public record Outputs() {
    public static final Outputs NONE = new Outputs();

    /** SKELETON. */
    public Outputs evolve(OutputEvent event, long sequence) {
        return this;
    }
}

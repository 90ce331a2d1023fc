package eu.waymark.command.guidelines;

import eu.waymark.shared.guidelines.GuidelinesEvent;

/** SKELETON. */
public record Guidelines() {
    public static final Guidelines NONE = new Guidelines();

    /** SKELETON. */
    public Guidelines evolve(GuidelinesEvent event, long sequence) {
        return this;
    }
}

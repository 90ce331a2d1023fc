package eu.waymark.backoffice.command;

/**
 * Who sends a command, and on whose behalf.
 *
 * @param actor an opaque account identifier, never a name
 * @param role in which capacity
 * @param organisation on whose behalf
 */
public record Sender(String actor, String role, String organisation) {
    /** As which, and on whose behalf, every verb of this machine acts that is told nothing else. */
    public static final String LOCAL = "local";
}

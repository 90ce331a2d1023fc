package eu.waymark.backoffice.command;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a command, and on whose behalf.
 *
 * @param actor an opaque account identifier, never a name
 * @param role in which capacity
 * @param organisation on whose behalf
 */
public record Sender(
        String actor, @Nullable String role, @Nullable String organisation) {}

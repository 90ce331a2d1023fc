package eu.waymark.shared.answer;

import eu.waymark.shared.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * The subject has changed since the client saw it.
 *
 * @param expected the version that the client has seen
 * @param version the version that the subject has; absent where the subject does not exist
 */
public record Stale(
        ProjectId project,
        String subject,
        long expected,
        @Nullable Long version) implements Answer {}

package eu.waymark.shared.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ends the project: nothing more is recorded in it.
 *
 * @param reason why now
 */
public record CloseProject(
        ProjectId project,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note) implements ProjectCommand {}

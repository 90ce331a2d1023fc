package eu.waymark.shared.activity;

import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves an activity that was to be held on line back to being held in presence.
 *
 * @param reason why
 */
public record MoveBack(
        ProjectId project,
        UUID activity,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements ActivityCommand {}

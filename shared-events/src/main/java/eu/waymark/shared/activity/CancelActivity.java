package eu.waymark.shared.activity;

import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cancels an activity. It stays in the record.
 *
 * @param reason why
 */
public record CancelActivity(
        ProjectId project,
        UUID activity,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note) implements ActivityCommand {}

package eu.waymark.shared.activity;

import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves an activity on line. It keeps its identity and its dates.
 *
 * @param reason why; rule ACT-02 asks for it
 */
public record MoveOnline(
        ProjectId project,
        UUID activity,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements ActivityCommand {}

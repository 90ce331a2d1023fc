package eu.waymark.shared.activity;

import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records what came of an activity.
 *
 * @param outcome in words; never personal data
 * @param reason why an outcome recorded before is replaced; rule ACT-07 asks for it then
 */
public record RecordOutcome(
        ProjectId project,
        UUID activity,
        String outcome,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements ActivityCommand {}

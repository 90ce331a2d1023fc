package eu.waymark.shared.activity;

import eu.waymark.shared.Waiver;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States that an activity took place, on the strength of the attendance recorded. */
public record CompleteActivity(
        ProjectId project,
        UUID activity,
        @Nullable LocalDate occurredOn,
        @Nullable String note,
        @Nullable Waiver waiver)
        implements ActivityCommand {}

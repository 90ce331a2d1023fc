package eu.waymark.shared.activity;

import eu.waymark.shared.Waiver;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity got other dates; {@code details} has the new ones. */
public record ActivityRescheduled(
        UUID activity,
        ActivityDetails details,
        LocalDate previousFrom,
        LocalDate previousTo,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note,
        @Nullable Waiver waiver)
        implements ActivityEvent {}

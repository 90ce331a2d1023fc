package eu.waymark.shared.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity was cancelled. */
public record ActivityCancelled(
        UUID activity,
        ActivityDetails details,
        String reason,
        LocalDate occurredOn,
        @Nullable String note) implements ActivityEvent {}

package eu.waymark.shared.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity was moved back from on line to in presence. */
public record ActivityMovedBack(
        UUID activity,
        ActivityDetails details,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note) implements ActivityEvent {}

package eu.waymark.shared.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity took place. */
public record ActivityCompleted(
        UUID activity,
        ActivityDetails details,
        LocalDate occurredOn,
        @Nullable String note) implements ActivityEvent {}

package eu.waymark.shared.activity;

import eu.waymark.shared.Waiver;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity took place. */
public record ActivityCompleted(
        UUID activity,
        ActivityDetails details,
        LocalDate occurredOn,
        @Nullable String note,
        @Nullable Waiver waiver) implements ActivityEvent {}

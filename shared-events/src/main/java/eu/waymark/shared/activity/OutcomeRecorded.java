package eu.waymark.shared.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an activity was recorded.
 *
 * @param corrects sequence number of the event that this one replaces, where there is one
 * @param reason why that one was wrong
 */
public record OutcomeRecorded(
        UUID activity,
        ActivityDetails details,
        String outcome,
        @Nullable Long corrects,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note)
        implements ActivityEvent {}

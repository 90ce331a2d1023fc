package eu.waymark.shared.meeting;

import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityScheduled;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was planned.
 */
public record MeetingScheduled(
        UUID activity,
        ActivityDetails details,
        LocalDate occurredOn,
        @Nullable String note) implements ActivityScheduled {}

package eu.waymark.shared.exchange;

import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityScheduled;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The return leg of an exchange was planned.
 *
 * @param returns the first leg's activity
 */
public record ReturnLegScheduled(
        UUID activity,
        ActivityDetails details,
        UUID returns,
        LocalDate occurredOn,
        @Nullable String note,
        @Nullable Waiver waiver)
        implements ActivityScheduled {}

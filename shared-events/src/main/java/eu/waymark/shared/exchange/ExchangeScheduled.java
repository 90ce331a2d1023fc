package eu.waymark.shared.exchange;

import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityScheduled;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first leg of an exchange was planned. */
public record ExchangeScheduled(
        UUID activity,
        ActivityDetails details,
        LocalDate occurredOn,
        @Nullable String note,
        @Nullable Waiver waiver) implements ActivityScheduled {}

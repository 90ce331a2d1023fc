package eu.waymark.shared.compare;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that changed something.
 *
 * @param title a sentence, as on the timeline
 * @param actor who recorded it: an opaque account identifier
 * @param reason why, where that was given with the command
 */
public record ChangingEvent(
        long sequence,
        String type,
        String title,
        LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        @Nullable String reason) {}

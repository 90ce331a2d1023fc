package eu.waymark.shared.answer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event in brief.
 *
 * @param type logical type name
 * @param recordedAt whole milliseconds; absent for a dry run
 */
public record EventSummary(
        String type,
        String revision,
        LocalDate occurredOn,
        @Nullable Instant recordedAt) {}

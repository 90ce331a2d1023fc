package eu.waymark.shared.activity;

import eu.waymark.shared.Line;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One part of an activity's programme.
 *
 * @param title what it is about
 * @param day one of the activity's days; absent where it is not known
 * @param startsAt on that day, where known
 * @param endsAt on that day, after {@code startsAt}
 */
public record ProgrammeItem(
        ProgrammeItemKind kind,
        @Line String title,
        @Nullable LocalDate day,
        @Nullable TimeOfDay startsAt,
        @Nullable TimeOfDay endsAt) {
    public ProgrammeItem {
        if (startsAt != null && endsAt != null && endsAt.compareTo(startsAt) <= 0)
            throw new IllegalArgumentException("endsAt must be after startsAt");
    }
}

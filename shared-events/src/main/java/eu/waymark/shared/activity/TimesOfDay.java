package eu.waymark.shared.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something begins on its first day and ends on its last, as far as that is known.
 *
 * @param startsAt on the first day
 * @param endsAt on the last day
 */
public record TimesOfDay(
        @Nullable TimeOfDay startsAt, @Nullable TimeOfDay endsAt) {
    public static final TimesOfDay UNKNOWN = new TimesOfDay(null, null);

    /** Throws {@link IllegalArgumentException} where both lie on one day and it ends before it begins. */
    public static void check(LocalDate from, LocalDate to, @Nullable TimeOfDay startsAt, @Nullable TimeOfDay endsAt) {
        if (startsAt != null && endsAt != null && from.equals(to) && endsAt.compareTo(startsAt) <= 0)
            throw new IllegalArgumentException("endsAt must be after startsAt");
    }
}

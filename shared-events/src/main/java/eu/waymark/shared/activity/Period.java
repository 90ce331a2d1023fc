package eu.waymark.shared.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from the first to the last; both count.
 *
 * @param to not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        check(from, to);
    }

    /** Throws {@link IllegalArgumentException} where the last day lies before the first. */
    public static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new IllegalArgumentException("to must not be before from");
    }

    /** Length in calendar days, at least 1. */
    public long days() {
        return from.until(to, ChronoUnit.DAYS) + 1;
    }

    public boolean overlaps(Period other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}

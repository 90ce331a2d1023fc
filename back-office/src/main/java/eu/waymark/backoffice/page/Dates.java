package eu.waymark.backoffice.page;

import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.TimeOfDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The dates of an activity in English, no more exact than they are known. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Where only a span is known, no day is made up. */
    static String span(
            LocalDate from,
            LocalDate to,
            @Nullable TimeOfDay startsAt,
            @Nullable TimeOfDay endsAt,
            @Nullable Precision precision) {
        if (from.equals(to)) return day(from) + hours(startsAt, endsAt);
        if (precision == Precision.WITHIN) return "between " + day(from) + " and " + day(to) + hours(startsAt, endsAt);
        return moment(from, startsAt) + " to " + moment(to, endsAt);
    }

    static String hours(@Nullable TimeOfDay startsAt, @Nullable TimeOfDay endsAt) {
        if (startsAt == null) return endsAt == null ? "" : ", until " + endsAt;
        return endsAt == null ? ", from " + startsAt : ", " + startsAt + " to " + endsAt;
    }

    private static String moment(LocalDate day, @Nullable TimeOfDay time) {
        return time == null ? day(day) : day(day) + ", " + time;
    }
}

package eu.waymark.shared.activity;

import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an activity is and when it takes place, as it stands after the event that carries it.
 *
 * @param title for a person, such as "Exchange: Bristol hosts Nuremberg"
 * @param host the partner that receives the others, where there is one
 * @param partners all that take part, the host first
 * @param from first day; with {@link Precision#WITHIN} the first day on which it may take place
 * @param to last day, counted; not before {@code from}
 * @param startsAt when it begins on its first day, where known
 * @param endsAt when it ends on its last day, where known
 * @param moved whether it was ever moved on line or back; absent for no, and in events recorded before this was said
 */
public record ActivityDetails(
        ActivityKind kind,
        String title,
        @Nullable CommunityCode community,
        @Nullable PartnerId host,
        List<PartnerId> partners,
        LocalDate from,
        LocalDate to,
        @Nullable TimeOfDay startsAt,
        @Nullable TimeOfDay endsAt,
        Precision precision,
        boolean online,
        @Nullable Boolean moved) {
    public ActivityDetails {
        partners = List.copyOf(partners);
    }

    /** Of an activity that was never moved, at times of day that are not known. */
    public ActivityDetails(
            ActivityKind kind,
            String title,
            @Nullable CommunityCode community,
            @Nullable PartnerId host,
            List<PartnerId> partners,
            LocalDate from,
            LocalDate to,
            Precision precision,
            boolean online) {
        this(kind, title, community, host, partners, from, to, null, null, precision, online, null);
    }

    public Period period() {
        return new Period(from, to);
    }

    /** Its days in words: where only a span is known, that it lies within. */
    public String when() {
        return precision == Precision.WITHIN ? "within " + period() : period().toString();
    }

    public boolean wasMoved() {
        return Boolean.TRUE.equals(moved);
    }

    /** The same activity on these days. */
    public ActivityDetails during(Period period, TimesOfDay times, Precision precision) {
        return new ActivityDetails(
                kind,
                title,
                community,
                host,
                partners,
                period.from(),
                period.to(),
                times.startsAt(),
                times.endsAt(),
                precision,
                online,
                moved);
    }

    /** The same activity, moved on line or back. */
    public ActivityDetails moved(boolean online) {
        return new ActivityDetails(
                kind, title, community, host, partners, from, to, startsAt, endsAt, precision, online, true);
    }
}

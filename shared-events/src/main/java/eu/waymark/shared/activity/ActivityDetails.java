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
 */
public record ActivityDetails(
        ActivityKind kind,
        String title,
        @Nullable CommunityCode community,
        @Nullable PartnerId host,
        List<PartnerId> partners,
        LocalDate from,
        LocalDate to,
        Precision precision,
        boolean online) {
    public ActivityDetails {
        partners = List.copyOf(partners);
    }


    public Period period() {
        return new Period(from, to);
    }

    public ActivityDetails during(Period period, Precision precision) {
        return new ActivityDetails(
                kind, title, community, host, partners, period.from(), period.to(), precision, online);
    }

    public ActivityDetails online(boolean online) {
        return new ActivityDetails(kind, title, community, host, partners, from, to, precision, online);
    }
}

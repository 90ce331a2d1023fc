package eu.waymark.backoffice.page;

import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.partner.PartnerStatus.ExchangeCount;
import eu.waymark.shared.timeline.TimelineItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the pages put days, instants and fixed values into English. Immutable. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String instant(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** A value of an enumeration: {@code CLUSTER_VISIT} is "Cluster visit". */
    public String of(Enum<?> value) {
        String name = value.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Numbers of legs; those that are zero go without saying. */
    public String legs(ExchangeCount legs) {
        if (legs.planned() == 0) return legs.done() == 0 ? "none" : legs.done() + " done";
        return (legs.done() == 0 ? "" : legs.done() + " done, ") + legs.planned() + " planned";
    }

    /** The dates of the activity; absent where the item is about none. Where only a span is known, no day is made up. */
    public @Nullable String dates(TimelineItem item) {
        if (item.from() == null || item.to() == null) return null;
        if (item.from().equals(item.to())) return day(item.from());
        return item.precision() == Precision.WITHIN
                ? "between " + day(item.from()) + " and " + day(item.to())
                : day(item.from()) + " to " + day(item.to());
    }
}

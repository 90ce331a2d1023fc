package eu.waymark.backoffice.page;

import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.activity.ProgrammeItem;
import eu.waymark.shared.agreement.Indicator;
import eu.waymark.shared.partner.PartnerStatus.ExchangeCount;
import eu.waymark.shared.partner.PartnerStatus.VisitCount;
import eu.waymark.shared.roadmap.ActionProgress;
import eu.waymark.shared.roadmap.RoadmapOverview;
import eu.waymark.shared.timeline.TimelineItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the pages put days, instants, numbers and fixed values into English. Immutable. */
public final class Words {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);

    public String day(LocalDate day) {
        return Dates.day(day);
    }

    public String instant(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** To the second, in UTC: what was signed says when in no other zone. */
    public String moment(Instant instant) {
        return SECOND.format(instant.atZone(ZoneOffset.UTC)) + " UTC";
    }

    /** A value of an enumeration: {@code CLUSTER_VISIT} is "Cluster visit". */
    public String of(Enum<?> value) {
        String name = value.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** What a target counts. */
    public String indicator(Indicator indicator) {
        return switch (indicator) {
            case CLUSTER_VISITS -> "Cluster visits completed";
            case EXCHANGE_PAIRS -> "Pairs of cities with both legs of their exchange completed";
            case ROADMAPS -> "Roadmaps endorsed";
            case BENCHMARKS -> "Benchmarks published";
            case GUIDELINES_ADOPTIONS -> "Cities that adopted the guidelines";
        };
    }

    /** Numbers of legs; those that are zero go without saying. */
    public String legs(ExchangeCount legs) {
        if (legs.done() == 0) return legs.planned() == 0 ? "none" : legs.planned() + " planned";
        return legs.done() + " done" + planned(legs.planned());
    }

    /** Visits done of those due. Where none is due, those done alone. */
    public String visits(VisitCount visits) {
        if (visits.due() == 0 && visits.done() == 0 && visits.planned() == 0) return "–";
        return visits.done() + (visits.due() == 0 ? " done" : " of " + visits.due()) + planned(visits.planned());
    }

    /** How many actions of a roadmap are done, of all that are not dropped. */
    public String actions(RoadmapOverview roadmap) {
        long done = count(roadmap, ActionProgress.DONE);
        long all = roadmap.actions().size() - count(roadmap, ActionProgress.DROPPED);
        return all == 0 ? "none" : done + " of " + all + " done";
    }

    /** The dates of the activity; absent where the item is about none. */
    public @Nullable String dates(TimelineItem item) {
        if (item.from() == null || item.to() == null) return null;
        return Dates.span(item.from(), item.to(), item.startsAt(), item.endsAt(), item.precision());
    }

    public String dates(ActivityOverview activity) {
        return Dates.span(activity.from(), activity.to(), activity.startsAt(), activity.endsAt(), activity.precision());
    }

    /** When a part of a programme takes place, as far as that is known. */
    public String time(ProgrammeItem item) {
        String hours = Dates.hours(item.startsAt(), item.endsAt());
        if (item.day() != null) return day(item.day()) + hours;
        return hours.isEmpty() ? "no time is known" : hours.substring(2);
    }

    private static long count(RoadmapOverview roadmap, ActionProgress progress) {
        return roadmap.actions().stream()
                .filter(action -> action.progress() == progress)
                .count();
    }

    /** On one line with its number. */
    private static String planned(int number) {
        return number == 0 ? "" : ", " + number + "\u00a0planned";
    }
}

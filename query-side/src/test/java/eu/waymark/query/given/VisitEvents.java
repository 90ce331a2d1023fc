package eu.waymark.query.given;

import static eu.waymark.query.given.Events.D;
import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.activity;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.title;

import eu.waymark.shared.Event;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.Attendance;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.ParticipantFunction;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.visit.ClusterVisitScheduled;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events about cluster visits of community D, with plain values where a test does not care. */
public final class VisitEvents {
    public static final Waiver ALONE = new Waiver(Rule.VIS_03, "the expert was ill", "steering committee");

    private VisitEvents() {}

    /** Three days long. */
    public static ActivityDetails visit(LocalDate from, String host, String... guests) {
        List<PartnerId> partners = Stream.concat(Stream.of(host), Stream.of(guests))
                .map(Events::partner)
                .toList();
        return new ActivityDetails(
                ActivityKind.CLUSTER_VISIT,
                "Cluster visit: " + title(host) + " hosts",
                D,
                partner(host),
                partners,
                from,
                from.plusDays(2),
                Precision.DAY,
                false);
    }

    public static Event visiting(String name, ActivityDetails visit) {
        List<PartnerId> invited = visit.partners().subList(1, visit.partners().size());
        return new ClusterVisitScheduled(activity(name), visit, invited, null, null, DAY, null);
    }

    public static Event attendedBy(String name, ActivityDetails details, @Nullable Long corrects, String... partners) {
        List<Attendance> attended = Stream.of(partners)
                .map(partner -> new Attendance(partner(partner), ParticipantFunction.OTHER, null))
                .toList();
        return new AttendanceRecorded(activity(name), details, attended, corrects, null, DAY, null, null);
    }

    public static Event completedByWaiver(String name, ActivityDetails details) {
        return new ActivityCompleted(activity(name), details, DAY, null, ALONE);
    }
}

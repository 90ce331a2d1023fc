package eu.waymark.command;

import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.admitted;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.meeting.MeetingScheduled;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.visit.ClusterVisitScheduled;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit and a meeting, each from 7 to 11 October 2019, and those who come along. */
public final class ActivitySamples {
    public static final PartnerId LEAD = new PartnerId("eurocities");
    public static final PartnerId EXPERT = new PartnerId("migrationwork");
    private static final LocalDate START = LocalDate.of(2019, 2, 1);
    private static final LocalDate FROM = LocalDate.of(2019, 10, 7);
    private static final LocalDate TO = LocalDate.of(2019, 10, 11);

    private ActivitySamples() {}

    /** The lead and the expert of community D are admitted. */
    public static Event[] company() {
        return new Event[] {admitted(LEAD, PartnerRole.LEAD), admitted(EXPERT, PartnerRole.EXPERT), expertOf(D, EXPERT)
        };
    }

    public static ExpertAppointed expertOf(CommunityCode community, PartnerId expert) {
        return new ExpertAppointed(community, expert, Samples.name(expert), START, null);
    }

    /** Bristol hosts Nuremberg and Turin, with the lead and the expert. */
    public static ClusterVisitScheduled visit() {
        List<PartnerId> all = List.of(BRISTOL, NUREMBERG, TURIN, LEAD, EXPERT);
        ActivityDetails details =
                details(ActivityKind.CLUSTER_VISIT, "Cluster visit: Bristol hosts Nuremberg, Turin", BRISTOL, all);
        return new ClusterVisitScheduled(FIRST_LEG, details, List.of(NUREMBERG, TURIN), LEAD, EXPERT, START, null);
    }

    /** Turin and Nuremberg meet. */
    public static MeetingScheduled meeting() {
        ActivityDetails details = details(ActivityKind.WORKSHOP, "Labour market", null, List.of(TURIN, NUREMBERG));
        return new MeetingScheduled(FIRST_LEG, details, START, null);
    }

    public static AttendanceRecorded attended(ActivityDetails details, PartnerId... partners) {
        return new AttendanceRecorded(
                FIRST_LEG, details, Arrays.stream(partners).map(Samples::one).toList(), null, null, TO, null, null);
    }

    public static ActivityCompleted completed(ActivityDetails details) {
        return new ActivityCompleted(FIRST_LEG, details, TO, null, null);
    }

    private static ActivityDetails details(
            ActivityKind kind, String title, @Nullable PartnerId host, List<PartnerId> partners) {
        return new ActivityDetails(
                kind, title, host == null ? null : D, host, partners, FROM, TO, Precision.DAY, false);
    }
}

package eu.waymark.command.activity;

import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.activity.Attendance;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.DocumentPresented;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.activity.ProgrammePlanned;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.partner.PartnerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** The activities of a project. Immutable. */
public record Activities(PMap<UUID, Activity> byId) {
    public static final Activities NONE = new Activities(HashTreePMap.empty());

    /** The activities after this event, whose sequence number in the project is {@code sequence}. */
    public Activities evolve(ActivityEvent event, long sequence) {
        UUID id = event.activity();
        return switch (event) {
            case ReturnLegScheduled now ->
                with(id, new Activity(now.details(), now.returns()))
                        .with(now.returns(), known(now.returns()).returnedBy(id));
            case ActivityScheduled now -> with(id, new Activity(now.details(), null));
            case ProgrammePlanned _ -> with(id, evidence(id).withProgramme(sequence));
            case DocumentPresented now -> with(id, evidence(id).withDocument(now.title()));
            case ActivityRescheduled now ->
                with(id, known(id).now(now.details()).now(evidence(id).onOtherDays()));
            case ActivityMovedOnline now -> with(id, known(id).moved(now.details()));
            case ActivityMovedBack now -> with(id, known(id).moved(now.details()));
            case ActivityCancelled _ -> cancel(id, known(id).cancelled());
            case AttendanceRecorded now -> attended(id, now, sequence);
            case OutcomeRecorded _ -> with(id, evidence(id).withOutcome(sequence));
            case ActivityCompleted now -> with(id, known(id).completed().waiving(now.waiver()));
        };
    }

    public @Nullable Activity find(UUID id) {
        return byId.get(id);
    }

    /** The other leg of the same exchange, where there is one. */
    @Nullable
    Activity otherLeg(Activity leg) {
        UUID other = leg.returns() == null ? leg.returnLeg() : leg.returns();
        return other == null ? null : find(other);
    }

    /** A cancelled return leg leaves room for another one. */
    private Activities cancel(UUID id, Activity cancelled) {
        UUID first = cancelled.returns();
        Activities after = with(id, cancelled);
        return first == null ? after : after.with(first, known(first).returnedBy(null));
    }

    private Activities attended(UUID id, AttendanceRecorded event, long sequence) {
        Evidence now = evidence(id).attendedBy(partners(event), sequence);
        return with(id, known(id).now(now).waiving(event.waiver()));
    }

    private static PSet<PartnerId> partners(AttendanceRecorded event) {
        return HashTreePSet.from(
                event.attended().stream().map(Attendance::partner).toList());
    }

    private Activity known(UUID id) {
        Activity activity = find(id);
        if (activity == null)
            throw new IllegalStateException("the record tells of activity " + id + " before it is scheduled");
        return activity;
    }

    private Evidence evidence(UUID id) {
        return known(id).evidence();
    }

    private Activities with(UUID id, Evidence evidence) {
        return with(id, known(id).now(evidence));
    }

    private Activities with(UUID id, Activity activity) {
        return new Activities(byId.plus(id, activity));
    }
}

package eu.waymark.query.timeline;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.refusal.CommandRefused;
import org.jspecify.annotations.Nullable;

/** What each event says, in one English sentence. */
final class Titles {
    private Titles() {}

    static String of(Event event) {
        return switch (event) {
            case ProjectRegistered it -> "Project registered: " + it.acronym();
            case ProjectClosed it -> "Project closed: " + it.reason();
            case GrantAgreementSigned it ->
                "Grant agreement signed: " + it.reference() + ", " + it.startsOn() + " to " + it.endsOn();
            case GrantAgreementAmended it -> "Grant agreement amended: ends " + it.endsOn() + ", " + it.reason();
            case PartnerInvited it -> it.name() + " invited";
            case PartnerAdmitted it -> it.name() + " admitted";
            case PartnerWithdrawn it -> it.name() + " withdrew: " + it.reason();
            case LocalStakeholderAdded it -> "Local stakeholder of " + it.name() + ": " + it.organisation();
            case CommunityFormed it -> "Community " + it.community() + " formed: " + it.theme();
            case CityAssigned it -> "City assigned to community " + it.community() + ": " + it.name();
            case CityReleased it -> "City released from community " + it.community() + ": " + it.name();
            case ExpertAppointed it -> "Expert of community " + it.community() + " appointed: " + it.name();
            case ExchangeScheduled it -> "Exchange scheduled: " + topic(it);
            case ReturnLegScheduled it -> "Return leg scheduled: " + topic(it);
            case ActivityRescheduled it ->
                "Rescheduled to " + it.details().from() + " – " + it.details().to() + ": "
                        + it.details().title();
            case ActivityMovedOnline it -> "Moved on line: " + it.details().title();
            case ActivityMovedBack it ->
                "Moved back to presence: " + it.details().title();
            case ActivityCancelled it -> "Cancelled: " + it.details().title();
            case AttendanceRecorded it -> corrected(it.corrects(), "Attendance recorded: ", it);
            case OutcomeRecorded it -> corrected(it.corrects(), "Outcome recorded: ", it);
            case ActivityCompleted it -> "Completed: " + it.details().title();
            case CommandRefused it -> "Refused: " + it.command();
        };
    }

    private static String corrected(@Nullable Long corrects, String what, ActivityEvent event) {
        return (corrects == null ? what : what.replace("recorded", "corrected"))
                + event.details().title();
    }

    /** The activity's title without its kind, which the sentence has said already. */
    private static String topic(ActivityEvent event) {
        String title = event.details().title();
        return title.startsWith("Exchange: ") ? title.substring("Exchange: ".length()) : title;
    }
}

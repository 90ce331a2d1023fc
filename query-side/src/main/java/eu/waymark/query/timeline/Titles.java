package eu.waymark.query.timeline;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.DocumentPresented;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.activity.ProgrammePlanned;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.benchmark.PeerReviewRecorded;
import eu.waymark.shared.benchmark.SelfAssessmentRecorded;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.guidelines.GuidelinesPublished;
import eu.waymark.shared.meeting.MeetingScheduled;
import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.output.OutputRecorded;
import eu.waymark.shared.partner.ContactAppointed;
import eu.waymark.shared.partner.ContactFunction;
import eu.waymark.shared.partner.ContactReplaced;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.partner.RelatedProjectAdded;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.refusal.CommandRefused;
import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.ActionProgressReported;
import eu.waymark.shared.roadmap.RoadmapDrafted;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import eu.waymark.shared.roadmap.RoadmapReturned;
import eu.waymark.shared.roadmap.RoadmapRevised;
import eu.waymark.shared.roadmap.RoadmapSubmitted;
import eu.waymark.shared.roadmap.StakeholderInvolved;
import eu.waymark.shared.visit.ClusterVisitScheduled;
import java.time.LocalDate;
import java.util.Locale;
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
            case ClusterVisitScheduled it -> "Scheduled: " + it.details().title();
            case MeetingScheduled it -> "Scheduled: " + it.details().title();
            case ProgrammePlanned it -> corrected(it.corrects(), "Programme recorded: ", it);
            case DocumentPresented it -> "Presented at " + it.details().title() + ": " + it.title();
            case RelatedProjectAdded it ->
                "Related project of " + it.organisation() + " (" + it.name() + "): " + it.title();
            case ContactAppointed it -> it.name() + " has a " + function(it.function());
            case ContactReplaced it -> it.name() + " has a new " + function(it.function());
            case RoadmapDrafted it -> "Roadmap of " + it.name() + " drafted: " + it.title();
            case ActionPlanned it ->
                "Action " + it.action() + " planned in the roadmap of " + it.name() + ": " + it.title();
            case StakeholderInvolved it ->
                "Local stakeholder involved in the roadmap of " + it.name() + ": " + it.organisation();
            case RoadmapSubmitted it -> "Roadmap of " + it.name() + " submitted, submission " + it.submission();
            case RoadmapReturned it ->
                "Roadmap of " + it.name() + " returned, submission " + it.submission() + ": " + it.reason();
            case RoadmapRevised it -> "Roadmap of " + it.name() + " revised: " + it.changes();
            case RoadmapEndorsed it ->
                "Roadmap of " + it.name() + " endorsed, submission " + it.submission() + ": " + it.body() + ", "
                        + it.act();
            case ActionProgressReported it ->
                "Progress on action " + it.action() + " of " + it.name() + ", "
                        + it.progress().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + it.title();
            case BenchmarkDefined it ->
                "Benchmark of community " + it.community() + " defined: " + it.title() + ", "
                        + it.standards().size() + " standards";
            case SelfAssessmentRecorded it ->
                (it.corrects() == null ? "Self-assessment recorded: " : "Self-assessment corrected: ") + it.name();
            case PeerReviewRecorded it ->
                (it.corrects() == null ? "Peer review recorded: " : "Peer review corrected: ") + it.name() + ", by "
                        + it.reviewerName();
            case BenchmarkPublished it -> "Benchmark of community " + it.community() + " published: " + it.title();
            case GuidelinesPublished it -> "Guidelines published, version " + it.version() + ": " + it.title();
            case GuidelinesAdopted it ->
                "Guidelines adopted by " + it.name() + ", version " + it.version() + ": " + it.body() + ", " + it.act();
            case NeedsAnalysisRecorded it ->
                (it.corrects() == null ? "Needs analysis recorded: " : "Needs analysis corrected: ")
                        + it.name()
                        + dated(it.deliveredOn());
            case OutputRecorded it ->
                (it.corrects() == null ? "Output recorded: " : "Output corrected: ")
                        + it.title()
                        + dated(it.deliveredOn());
            case CommandRefused it -> "Refused: " + it.command();
        };
    }

    private static String function(ContactFunction function) {
        return function.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String dated(@Nullable LocalDate deliveredOn) {
        return deliveredOn == null ? ", no date known" : ", delivered on " + deliveredOn;
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

package eu.waymark.shared;

import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
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
import eu.waymark.shared.ledger.SigningKeyAnnounced;
import eu.waymark.shared.meeting.MeetingScheduled;
import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.output.OutputRecorded;
import eu.waymark.shared.partner.ContactAppointed;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event that the record may hold. What is not listed here is an error when it is read. Immutable. */
public final class EventTypes {
    public static final List<EventType> ALL = List.of(
            new EventType("ProjectRegistered", "1", ProjectRegistered.class),
            new EventType("ProjectClosed", "1", ProjectClosed.class),
            new EventType("GrantAgreementSigned", "1", GrantAgreementSigned.class),
            new EventType("GrantAgreementAmended", "1", GrantAgreementAmended.class),
            new EventType("PartnerInvited", "2", PartnerInvited.class),
            new EventType("PartnerAdmitted", "1", PartnerAdmitted.class),
            new EventType("PartnerWithdrawn", "1", PartnerWithdrawn.class),
            new EventType("LocalStakeholderAdded", "1", LocalStakeholderAdded.class),
            new EventType("ContactAppointed", "1", ContactAppointed.class),
            new EventType("ContactReplaced", "1", ContactReplaced.class),
            new EventType("RelatedProjectAdded", "1", RelatedProjectAdded.class),
            new EventType("CommunityFormed", "1", CommunityFormed.class),
            new EventType("CityAssigned", "1", CityAssigned.class),
            new EventType("CityReleased", "1", CityReleased.class),
            new EventType("ExpertAppointed", "1", ExpertAppointed.class),
            new EventType("ExchangeScheduled", "1", ExchangeScheduled.class),
            new EventType("ReturnLegScheduled", "1", ReturnLegScheduled.class),
            new EventType("MeetingScheduled", "1", MeetingScheduled.class),
            new EventType("ClusterVisitScheduled", "1", ClusterVisitScheduled.class),
            new EventType("ActivityRescheduled", "1", ActivityRescheduled.class),
            new EventType("ActivityMovedOnline", "1", ActivityMovedOnline.class),
            new EventType("ActivityMovedBack", "1", ActivityMovedBack.class),
            new EventType("ActivityCancelled", "1", ActivityCancelled.class),
            new EventType("AttendanceRecorded", "1", AttendanceRecorded.class),
            new EventType("OutcomeRecorded", "1", OutcomeRecorded.class),
            new EventType("ProgrammePlanned", "1", ProgrammePlanned.class),
            new EventType("DocumentPresented", "1", DocumentPresented.class),
            new EventType("ActivityCompleted", "1", ActivityCompleted.class),
            new EventType("RoadmapDrafted", "1", RoadmapDrafted.class),
            new EventType("ActionPlanned", "1", ActionPlanned.class),
            new EventType("StakeholderInvolved", "1", StakeholderInvolved.class),
            new EventType("RoadmapSubmitted", "1", RoadmapSubmitted.class),
            new EventType("RoadmapReturned", "1", RoadmapReturned.class),
            new EventType("RoadmapRevised", "1", RoadmapRevised.class),
            new EventType("RoadmapEndorsed", "1", RoadmapEndorsed.class),
            new EventType("ActionProgressReported", "1", ActionProgressReported.class),
            new EventType("BenchmarkDefined", "1", BenchmarkDefined.class),
            new EventType("SelfAssessmentRecorded", "1", SelfAssessmentRecorded.class),
            new EventType("PeerReviewRecorded", "1", PeerReviewRecorded.class),
            new EventType("BenchmarkPublished", "1", BenchmarkPublished.class),
            new EventType("GuidelinesPublished", "1", GuidelinesPublished.class),
            new EventType("GuidelinesAdopted", "1", GuidelinesAdopted.class),
            new EventType("OutputRecorded", "1", OutputRecorded.class),
            new EventType("NeedsAnalysisRecorded", "1", NeedsAnalysisRecorded.class),
            new EventType("CommandRefused", "1", CommandRefused.class),
            new EventType("SigningKeyAnnounced", "1", SigningKeyAnnounced.class));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
    private static final Map<Class<? extends Event>, EventType> BY_CLASS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));

    private EventTypes() {}

    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The type of this event. Throws {@link IllegalArgumentException} where the catalogue lacks its class. */
    public static EventType of(Event event) {
        EventType type = BY_CLASS.get(event.getClass());
        if (type == null) throw new IllegalArgumentException("no event type for " + event.getClass());
        return type;
    }
}

package eu.waymark.shared;

import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
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
            new EventType("CommunityFormed", "1", CommunityFormed.class),
            new EventType("CityAssigned", "1", CityAssigned.class),
            new EventType("CityReleased", "1", CityReleased.class),
            new EventType("ExpertAppointed", "1", ExpertAppointed.class),
            new EventType("ExchangeScheduled", "1", ExchangeScheduled.class),
            new EventType("ReturnLegScheduled", "1", ReturnLegScheduled.class),
            new EventType("ActivityRescheduled", "1", ActivityRescheduled.class),
            new EventType("ActivityMovedOnline", "1", ActivityMovedOnline.class),
            new EventType("ActivityMovedBack", "1", ActivityMovedBack.class),
            new EventType("ActivityCancelled", "1", ActivityCancelled.class),
            new EventType("AttendanceRecorded", "1", AttendanceRecorded.class),
            new EventType("OutcomeRecorded", "1", OutcomeRecorded.class),
            new EventType("ActivityCompleted", "1", ActivityCompleted.class),
            new EventType("CommandRefused", "1", CommandRefused.class));

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

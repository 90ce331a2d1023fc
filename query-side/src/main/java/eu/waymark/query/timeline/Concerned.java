package eu.waymark.query.timeline;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.agreement.AgreementEvent;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.CommunityEvent;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectEvent;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.refusal.CommandRefused;
import eu.waymark.shared.timeline.TimelineKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom and what an event concerns, as far as the event itself says. */
final class Concerned {
    private Concerned() {}

    static TimelineKind kind(Event event) {
        return switch (event) {
            case ProjectEvent project -> TimelineKind.PROJECT;
            case AgreementEvent agreement -> TimelineKind.AGREEMENT;
            case PartnerEvent partner -> TimelineKind.PARTNER;
            case CommunityEvent community -> TimelineKind.COMMUNITY;
            case ActivityEvent activity -> kind(activity.details().kind());
            case CommandRefused refused -> throw new IllegalStateException("a refusal stands on no timeline");
        };
    }

    static @Nullable CommunityCode community(Event event) {
        return switch (event) {
            case CommunityEvent community -> community.community();
            case ActivityEvent activity -> activity.details().community();
            case ProjectEvent project -> null;
            case AgreementEvent agreement -> null;
            case PartnerEvent partner -> null;
            case CommandRefused refused -> null;
        };
    }

    static List<PartnerId> partners(Event event) {
        return switch (event) {
            case ProjectRegistered registered -> List.of(registered.lead());
            case PartnerEvent partner -> List.of(partner.partner());
            case CityAssigned assigned -> List.of(assigned.partner());
            case CityReleased released -> List.of(released.partner());
            case ExpertAppointed appointed -> List.of(appointed.partner());
            case ActivityEvent activity -> activity.details().partners();
            case ProjectClosed closed -> List.of();
            case AgreementEvent agreement -> List.of();
            case CommunityFormed formed -> List.of();
            case CommandRefused refused -> List.of();
        };
    }

    private static TimelineKind kind(ActivityKind kind) {
        return switch (kind) {
            case EXCHANGE -> TimelineKind.EXCHANGE;
        };
    }
}

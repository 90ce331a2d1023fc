package eu.waymark.query.partner;

import eu.waymark.query.fold.Keys;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.partner.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each partner stands, by its readable name. */
public final class Partners implements Projection<PartnerDocument> {
    public static final Partners VIEW = new Partners();

    private Partners() {}

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<PartnerDocument> document() {
        return PartnerDocument.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case PartnerEvent about -> List.of(about.partner().value());
            case CityAssigned assigned -> List.of(assigned.partner().value());
            case CityReleased released -> List.of(released.partner().value());
            case AttendanceRecorded recorded -> List.of();
            case OutcomeRecorded recorded -> List.of();
            case ActivityEvent activity -> Keys.of(activity.details().partners());
            default -> List.of();
        };
    }

    @Override
    public PartnerDocument fold(String key, @Nullable PartnerDocument document, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PartnerInvited it -> Entrance.of(it, recorded);
            case PartnerAdmitted it -> Entrance.of(it, document, recorded);
            default -> fold(known(document), recorded.event(), recorded.sequence());
        };
    }

    private static PartnerDocument fold(PartnerDocument was, Event event, long sequence) {
        return switch (event) {
            case PartnerWithdrawn it -> was.standing(Standing.WITHDRAWN, sequence);
            case LocalStakeholderAdded it -> was.stakeholder(it.organisation(), sequence);
            case CityAssigned it -> was.member(it.community());
            case CityReleased it -> was.member(null);
            case ExchangeScheduled it -> was.plans(it.activity(), it.details());
            case ReturnLegScheduled it -> was.plans(it.activity(), it.details());
            case ActivityRescheduled it -> was.replans(it.activity(), it.details());
            case ActivityCancelled it -> was.drops(it.activity());
            case ActivityCompleted it -> was.completes(it.activity(), it.details());
            default -> was;
        };
    }

    private static PartnerDocument known(@Nullable PartnerDocument document) {
        if (document == null) throw new IllegalStateException("the partner is neither invited nor admitted before");
        return document;
    }
}

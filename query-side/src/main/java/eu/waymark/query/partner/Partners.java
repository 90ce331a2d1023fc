package eu.waymark.query.partner;

import eu.waymark.query.fold.Keys;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.partner.ContactAppointed;
import eu.waymark.shared.partner.ContactReplaced;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerStatus.Contact;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.partner.RelatedProjectAdded;
import eu.waymark.shared.partner.Standing;
import eu.waymark.shared.roadmap.StakeholderInvolved;
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
        return 2;
    }

    @Override
    public Class<PartnerDocument> document() {
        return PartnerDocument.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case PartnerEvent it -> key(it.partner());
            case CityAssigned it -> key(it.partner());
            case CityReleased it -> key(it.partner());
            case StakeholderInvolved it -> key(it.partner());
            case NeedsAnalysisRecorded it -> key(it.partner());
            case GuidelinesAdopted it -> key(it.partner());
            case ActivityScheduled it -> cities(it);
            case ActivityCompleted it -> cities(it);
            case ActivityCancelled it -> cities(it);
            default -> List.of();
        };
    }

    private static List<String> key(PartnerId partner) {
        return List.of(partner.value());
    }

    /** Those of an exchange. Who attends another activity is known only of that activity as a whole. */
    private static List<String> cities(ActivityEvent event) {
        boolean exchange = event.details().kind() == ActivityKind.EXCHANGE;
        return exchange ? Keys.of(event.details().partners()) : List.of();
    }

    @Override
    public PartnerDocument fold(String key, @Nullable PartnerDocument document, RecordedEvent recorded) {
        Draft next = new Draft(document == null ? entering(recorded.event()) : document);
        apply(next, recorded.event());
        return next.after(recorded);
    }

    private static PartnerDocument entering(Event event) {
        return switch (event) {
            case PartnerInvited it -> Entrance.of(Entrance.profile(it));
            case PartnerAdmitted it -> Entrance.of(Entrance.profile(it));
            default -> throw new IllegalStateException("the partner is neither invited nor admitted before");
        };
    }

    private static void apply(Draft next, Event event) {
        switch (event) {
            case PartnerInvited it -> next.enter(Entrance.profile(it), Standing.INVITED);
            case PartnerAdmitted it -> next.enter(Entrance.profile(it), Standing.ADMITTED);
            case PartnerWithdrawn it -> next.standing = Standing.WITHDRAWN;
            case LocalStakeholderAdded it -> next.stakeholders = Stakeholders.named(next.stakeholders, it);
            case StakeholderInvolved it -> next.stakeholders = Stakeholders.involved(next.stakeholders, it);
            case RelatedProjectAdded it -> next.stakeholders = Stakeholders.related(next.stakeholders, it);
            case ContactAppointed it -> next.contact(new Contact(it.function(), it.page(), it.occurredOn()));
            case ContactReplaced it -> next.contact(new Contact(it.function(), it.page(), it.occurredOn()));
            case CityAssigned it -> next.community = it.community();
            case CityReleased it -> next.community = null;
            case NeedsAnalysisRecorded it -> next.analysed(it);
            case GuidelinesAdopted it -> next.adopt(it);
            case ActivityScheduled it -> next.plan(it.details());
            case ActivityCompleted it -> next.complete(it.details());
            case ActivityCancelled it -> next.cancel(it.details());
            default -> throw new IllegalStateException("no event of a partner: " + event);
        }
    }
}

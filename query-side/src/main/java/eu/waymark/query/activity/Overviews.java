package eu.waymark.query.activity;

import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

/** An activity for a day: what is kept of it, and what follows from that day and from its partners. */
final class Overviews {
    private Overviews() {}

    static ActivityOverview of(
            ActivityDocument kept, Predicate<PartnerId> withdrawn, Predicate<UUID> cancelled, LocalDate today) {
        ActivityDetails details = kept.details();
        boolean overdue = kept.state() == ActivityState.PLANNED && details.to().isBefore(today);
        return new ActivityOverview(
                kept.activity(),
                details.kind(),
                details.title(),
                details.community(),
                details.host(),
                details.partners(),
                details.from(),
                details.to(),
                details.startsAt(),
                details.endsAt(),
                details.precision(),
                details.online(),
                kept.moved(),
                kept.moveReason(),
                kept.state(),
                kept.cancelReason(),
                kept.attended(),
                kept.outcome(),
                kept.programme(),
                kept.documents(),
                kept.returns(),
                kept.returnLeg() == null || cancelled.test(kept.returnLeg()) ? null : kept.returnLeg(),
                details.partners().stream().filter(withdrawn).toList(),
                overdue,
                kept.note(),
                kept.waiver(),
                kept.version());
    }
}

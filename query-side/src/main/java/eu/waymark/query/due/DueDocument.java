package eu.waymark.query.due;

import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What two cities that exchange, or those who take part in one activity, still owe.
 *
 * @param open in the order in which they were scheduled; a return leg after its first leg
 */
public record DueDocument(List<Open> open) {
    /**
     * An activity that is not cancelled and lacks something: its outcome or, for a first leg, its return leg.
     *
     * @param to last day
     * @param returns the first leg, where this is a return leg
     */
    public record Open(
            UUID activity,
            ActivityKind kind,
            String title,
            @Nullable CommunityCode community,
            List<PartnerId> partners,
            LocalDate to,
            boolean completed,
            @Nullable UUID returns) {

        static Open of(ActivityEvent event, boolean completed, @Nullable UUID returns) {
            var details = event.details();
            return new Open(
                    event.activity(),
                    details.kind(),
                    details.title(),
                    details.community(),
                    details.partners(),
                    details.to(),
                    completed,
                    returns);
        }

        boolean isFirstLegOf(Open other) {
            return activity.equals(other.returns);
        }

        boolean wantsReturnLeg() {
            return kind == ActivityKind.EXCHANGE && returns == null;
        }
    }
}

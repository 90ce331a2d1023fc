package eu.waymark.query.due;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What two cities, or those who take part in one activity, still owe: their legs that are not cancelled.
 *
 * @param legs in the order in which they were scheduled; a return leg after its first leg
 */
public record DueDocument(List<Leg> legs) {
    /**
     * An activity that was scheduled and not cancelled.
     *
     * @param returns the first leg, where this is a return leg
     * @param to last day
     */
    public record Leg(
            UUID activity,
            String title,
            List<PartnerId> partners,
            LocalDate to,
            boolean completed,
            @Nullable UUID returns) {}
}

package eu.waymark.query.visit;

import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.partner.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster visit that is not cancelled.
 *
 * @param partners those that are to take part
 * @param attended those that did, whether they were to or not; empty until it is recorded
 */
public record VisitDocument(
        @Nullable PartnerId host, List<PartnerId> partners, List<PartnerId> attended, boolean completed) {

    static VisitDocument planned(ActivityDetails visit) {
        return new VisitDocument(visit.host(), visit.partners(), List.of(), false);
    }

    VisitDocument attended(List<PartnerId> now) {
        return new VisitDocument(host, partners, now, completed);
    }

    VisitDocument done() {
        return new VisitDocument(host, partners, attended, true);
    }

    public boolean isHostedBy(PartnerId partner) {
        return partner.equals(host);
    }
}

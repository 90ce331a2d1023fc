package eu.waymark.query.partner;

import eu.waymark.shared.partner.PartnerStatus.RoadmapStatus;
import eu.waymark.shared.roadmap.RoadmapOverview;
import eu.waymark.shared.roadmap.RoadmapOverview.Endorsement;
import eu.waymark.shared.roadmap.RoadmapState;

/** What a partner's status says of its roadmap. */
final class RoadmapStatuses {
    static final RoadmapStatus NONE = new RoadmapStatus(RoadmapState.NONE, null, null, null);

    private RoadmapStatuses() {}

    static RoadmapStatus of(RoadmapOverview roadmap) {
        Endorsement endorsement = roadmap.endorsement();
        return new RoadmapStatus(
                roadmap.state(),
                roadmap.submissions().isEmpty()
                        ? null
                        : roadmap.submissions().getLast().submission(),
                endorsement == null ? null : endorsement.endorsedOn(),
                endorsement == null ? null : endorsement.act());
    }
}

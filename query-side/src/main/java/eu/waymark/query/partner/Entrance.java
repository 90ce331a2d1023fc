package eu.waymark.query.partner;

import eu.waymark.query.partner.PartnerDocument.Profile;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerStatus.ExchangeCount;
import eu.waymark.shared.partner.PartnerStatus.Exchanges;
import eu.waymark.shared.partner.PartnerStatus.GuidelinesStatus;
import eu.waymark.shared.partner.PartnerStatus.NeedsAnalysisStatus;
import eu.waymark.shared.partner.Standing;
import java.util.List;

/** How a partner enters the project: name, country and role are those of the latest of invitation and admission. */
final class Entrance {
    private static final ExchangeCount NONE = new ExchangeCount(0, 0);

    private Entrance() {}

    static Profile profile(PartnerInvited it) {
        return new Profile(it.partner(), it.name(), it.country(), it.role(), it.funded());
    }

    static Profile profile(PartnerAdmitted it) {
        return new Profile(it.partner(), it.name(), it.country(), it.role(), it.funded());
    }

    /** A partner of which nothing more is recorded. */
    static PartnerDocument of(Profile profile) {
        return new PartnerDocument(
                profile,
                Standing.INVITED,
                null,
                new Exchanges(NONE, NONE),
                new NeedsAnalysisStatus(false, null, null, null),
                new GuidelinesStatus(false, null, null, null),
                List.of(),
                List.of(),
                0);
    }
}

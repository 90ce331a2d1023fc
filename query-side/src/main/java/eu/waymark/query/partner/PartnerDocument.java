package eu.waymark.query.partner;

import eu.waymark.shared.CountryCode;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerStatus.Contact;
import eu.waymark.shared.partner.PartnerStatus.Exchanges;
import eu.waymark.shared.partner.PartnerStatus.GuidelinesStatus;
import eu.waymark.shared.partner.PartnerStatus.LocalStakeholder;
import eu.waymark.shared.partner.PartnerStatus.NeedsAnalysisStatus;
import eu.waymark.shared.partner.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a partner; components as in {@link eu.waymark.shared.partner.PartnerStatus}, without what depends on the day or on
 * other subjects.
 *
 * @param version sequence number of the last event about it
 */
public record PartnerDocument(
        Profile profile,
        Standing standing,
        @Nullable CommunityCode community,
        Exchanges exchanges,
        NeedsAnalysisStatus needsAnalysis,
        GuidelinesStatus guidelines,
        List<LocalStakeholder> stakeholders,
        List<Contact> contacts,
        long version) {

    /** Who it is. */
    public record Profile(PartnerId partner, String name, CountryCode country, PartnerRole role, boolean funded) {}
}

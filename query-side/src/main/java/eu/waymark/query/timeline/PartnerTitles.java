package eu.waymark.query.timeline;

import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityEvent;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.partner.ContactAppointed;
import eu.waymark.shared.partner.ContactReplaced;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.partner.RelatedProjectAdded;

/** What events of partners and of their communities say. */
final class PartnerTitles {
    private PartnerTitles() {}

    static String of(PartnerEvent event) {
        return switch (event) {
            case PartnerInvited it -> it.name() + " invited";
            case PartnerAdmitted it -> it.name() + " admitted";
            case PartnerWithdrawn it -> it.name() + " withdrew: " + it.reason();
            case LocalStakeholderAdded it -> "Local stakeholder of " + it.name() + ": " + it.organisation();
            case RelatedProjectAdded it ->
                "Related project of " + it.organisation() + " (" + it.name() + "): " + it.title();
            case ContactAppointed it -> it.name() + " has a " + Words.of(it.function());
            case ContactReplaced it -> it.name() + " has a new " + Words.of(it.function());
        };
    }

    static String of(CommunityEvent event) {
        return switch (event) {
            case CommunityFormed it -> "Community " + it.community() + " formed: " + it.theme();
            case CityAssigned it -> "City assigned to community " + it.community() + ": " + it.name();
            case CityReleased it -> "City released from community " + it.community() + ": " + it.name();
            case ExpertAppointed it -> "Expert of community " + it.community() + " appointed: " + it.name();
        };
    }
}

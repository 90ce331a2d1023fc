package eu.waymark.shared.partner;

import eu.waymark.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/** Commands by which an organisation enters the project as a partner. */
public sealed interface EntersPartner extends PartnerCommand permits InvitePartner, AdmitPartner {
    /** As it writes itself in English. */
    String name();

    /** Where it is established. */
    CountryCode country();

    PartnerRole role();

    /** Whether it receives money of the grant; yes if absent. */
    @Nullable
    Boolean funded();
}

package eu.waymark.shared.partner;

import eu.waymark.shared.CountryCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation was invited to become a partner. */
public record PartnerInvited(
        PartnerId partner,
        String name,
        CountryCode country,
        PartnerRole role,
        boolean funded,
        LocalDate occurredOn,
        @Nullable String note)
        implements PartnerEvent {}

package eu.waymark.shared.partner;

import eu.waymark.shared.CountryCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A partner was admitted: it may take part. */
public record PartnerAdmitted(
        PartnerId partner,
        String name,
        CountryCode country,
        PartnerRole role,
        boolean funded,
        LocalDate occurredOn,
        @Nullable String note)
        implements PartnerEvent {}

package eu.waymark.shared.partner;

import eu.waymark.shared.CountryCode;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Admits a partner, invited before or not. Name, country and role are those of the admission.
 *
 * @param funded whether the partner receives money of the grant; yes if left out
 */
public record AdmitPartner(
        ProjectId project,
        PartnerId partner,
        String name,
        CountryCode country,
        PartnerRole role,
        @Nullable Boolean funded,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements PartnerCommand {}

package eu.waymark.shared.partner;

import eu.waymark.shared.CountryCode;
import eu.waymark.shared.Line;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Admits a partner, invited before or not. Name, country and role are those of the admission.
 *
 * @param partner the readable name that it goes by in this record
 * @param name as it writes itself in English
 * @param country where it is established
 * @param funded whether the partner receives money of the grant; yes if left out
 */
public record AdmitPartner(
        ProjectId project,
        PartnerId partner,
        @Line String name,
        CountryCode country,
        PartnerRole role,
        @Nullable Boolean funded,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements EntersPartner {}

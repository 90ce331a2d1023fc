package eu.waymark.shared.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project that a local stakeholder of a city runs besides this one was named.
 */
public record RelatedProjectAdded(
        PartnerId partner,
        String name,
        String organisation,
        String title,
        @Nullable String programme,
        LocalDate occurredOn,
        @Nullable String note)
        implements PartnerEvent {}

package eu.waymark.shared.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A city named a local stakeholder organisation. */
public record LocalStakeholderAdded(
        PartnerId partner,
        String name,
        String organisation,
        @Nullable String how,
        LocalDate occurredOn,
        @Nullable String note)
        implements PartnerEvent {}

package eu.waymark.shared.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else took over a function of a partner.
 */
public record ContactReplaced(
        PartnerId partner,
        String name,
        ContactFunction function,
        @Nullable PublicPage page,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note)
        implements PartnerEvent {}

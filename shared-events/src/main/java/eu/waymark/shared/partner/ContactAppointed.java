package eu.waymark.shared.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A partner has somebody in a function.
 */
public record ContactAppointed(
        PartnerId partner,
        String name,
        ContactFunction function,
        @Nullable PublicPage page,
        LocalDate occurredOn,
        @Nullable String note)
        implements PartnerEvent {}

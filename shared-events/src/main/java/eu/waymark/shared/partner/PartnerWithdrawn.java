package eu.waymark.shared.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A partner withdrew, or an invited one declined. */
public record PartnerWithdrawn(
        PartnerId partner,
        String name,
        String reason,
        LocalDate occurredOn,
        @Nullable String note) implements PartnerEvent {}

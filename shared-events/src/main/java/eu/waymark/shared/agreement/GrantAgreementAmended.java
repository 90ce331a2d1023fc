package eu.waymark.shared.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of the agreed period was moved.
 *
 * @param previousEndsOn last day as agreed before
 */
public record GrantAgreementAmended(
        LocalDate previousEndsOn,
        LocalDate endsOn,
        String reason,
        LocalDate occurredOn,
        @Nullable String note) implements AgreementEvent {}

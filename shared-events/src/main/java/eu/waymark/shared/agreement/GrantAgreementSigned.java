package eu.waymark.shared.agreement;

import eu.waymark.shared.Between;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grant agreement was signed.
 *
 * @param startsOn first day of the agreed period
 * @param endsOn its last day: the day before {@code startsOn} plus {@code months}
 */
public record GrantAgreementSigned(
        String reference,
        LocalDate signedOn,
        LocalDate startsOn,
        @Between(min = 1, max = 240) int months,
        LocalDate endsOn,
        @Nullable AuditProfile auditProfile,
        @Nullable @Between(min = 1, max = 5) List<Target> targets,
        LocalDate occurredOn,
        @Nullable String note)
        implements AgreementEvent {
    public GrantAgreementSigned {
        targets = Target.distinct(targets);
    }
}

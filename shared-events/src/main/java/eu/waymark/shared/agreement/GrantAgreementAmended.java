package eu.waymark.shared.agreement;

import eu.waymark.shared.Between;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grant agreement was amended.
 *
 * @param previousEndsOn last day as agreed before
 * @param targets those that changed
 */
public record GrantAgreementAmended(
        LocalDate previousEndsOn,
        LocalDate endsOn,
        String reason,
        @Nullable @Between(min = 1, max = 5) List<Target> targets,
        LocalDate occurredOn,
        @Nullable String note)
        implements AgreementEvent {
    public GrantAgreementAmended {
        targets = Target.distinct(targets);
    }
}

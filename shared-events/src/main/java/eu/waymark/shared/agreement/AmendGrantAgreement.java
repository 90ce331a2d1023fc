package eu.waymark.shared.agreement;

import eu.waymark.shared.Between;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amends the grant agreement: the end of the agreed period, and its targets.
 *
 * @param endsOn last day of the agreed period as amended, or as before
 * @param reason why it is amended
 * @param targets those that change; the others stay as they are
 */
public record AmendGrantAgreement(
        ProjectId project,
        LocalDate endsOn,
        String reason,
        @Nullable @Between(min = 1, max = 5) List<Target> targets,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements AgreementCommand {
    public AmendGrantAgreement {
        targets = Target.distinct(targets);
    }
}

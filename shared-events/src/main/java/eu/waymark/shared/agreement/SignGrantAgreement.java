package eu.waymark.shared.agreement;

import eu.waymark.shared.Between;
import eu.waymark.shared.Line;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records the signed grant agreement, which sets the agreed period.
 *
 * @param reference the agreement's number
 * @param signedOn the day of the last signature
 * @param startsOn first day of the agreed period
 * @param months length of the agreed period in whole months
 * @param auditProfile the law that binds the project, where it is known
 * @param targets what is agreed to be reached, at most one for each indicator
 */
public record SignGrantAgreement(
        ProjectId project,
        @Line String reference,
        LocalDate signedOn,
        LocalDate startsOn,
        @Between(min = 1, max = 240) int months,
        @Nullable AuditProfile auditProfile,
        @Nullable @Between(min = 1, max = 5) List<Target> targets,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements AgreementCommand {
    private static final int LAST_YEAR = 9999;

    public SignGrantAgreement {
        targets = Target.distinct(targets);
        if (startsOn.plusMonths(months).getYear() > LAST_YEAR)
            throw new IllegalArgumentException("months must end before the year 10000");
    }

    @Override
    public boolean creates() {
        return true;
    }
}

package eu.waymark.shared.agreement;

import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Moves the end of the agreed period.
 *
 * @param endsOn last day of the agreed period as amended
 * @param reason why the end moves
 */
public record AmendGrantAgreement(
        ProjectId project,
        LocalDate endsOn,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note) implements AgreementCommand {}

package eu.waymark.shared.refusal;

import eu.waymark.shared.Between;
import eu.waymark.shared.Event;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.rule.Violation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule refused a command. Stands alone in the stream {@code refusal/<commandId>}.
 *
 * @param command logical name of the command
 * @param subject the subject that the command was about
 * @param violations every rule that was violated, in catalogue order; at least one
 * @param occurredOn the day of the refusal, in the project's time zone
 */
public record CommandRefused(
        ProjectId project,
        String command,
        String subject,
        @Between(min = 1, max = 1_000) List<Violation> violations,
        LocalDate occurredOn)
        implements Event {
    public CommandRefused {
        violations = List.copyOf(violations);
    }

    @Override
    public boolean belongsToProject() {
        return false;
    }

    @Override
    public @Nullable String note() {
        return null;
    }
}

package eu.waymark.shared.refusal;

import eu.waymark.shared.rule.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A refused command, as recorded. */
public record RefusalItem(
        String commandId,
        String command,
        String subject,
        List<Violation> violations,
        LocalDate occurredOn,
        Instant recordedAt,
        String actor) {}

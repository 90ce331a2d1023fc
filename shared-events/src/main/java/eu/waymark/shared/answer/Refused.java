package eu.waymark.shared.answer;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.rule.Violation;
import java.util.List;

/**
 * A rule refused the command; nothing was changed.
 *
 * @param violations every rule that was violated, in catalogue order; the first names the refusal
 */
public record Refused(String commandId, ProjectId project, String subject, List<Violation> violations)
        implements Answer {}

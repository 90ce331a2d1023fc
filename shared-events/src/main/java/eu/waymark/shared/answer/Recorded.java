package eu.waymark.shared.answer;

import eu.waymark.shared.project.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command was carried out, now or when it was first sent.
 *
 * @param sequence the project's last sequence number of this command; absent for a dry run, which records nothing
 * @param subject what the command was about
 * @param version the subject's version after the command; absent for a dry run
 * @param events what was decided, in order; at least one
 */
public record Recorded(
        String commandId,
        ProjectId project,
        @Nullable Long sequence,
        String subject,
        @Nullable Long version,
        List<EventSummary> events)
        implements Answer {}

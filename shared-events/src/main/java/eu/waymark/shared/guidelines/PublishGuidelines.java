package eu.waymark.shared.guidelines;

import eu.waymark.shared.Line;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a version of the guidelines. Versions are counted: 1, 2, ….
 *
 * @param title what it is called
 * @param publishedOn the day of the publication
 * @param document the guidelines as published
 */
public record PublishGuidelines(
        ProjectId project,
        @Line String title,
        LocalDate publishedOn,
        @Nullable Document document,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements GuidelinesCommand {
    @Override
    public String subject() {
        return Subjects.GUIDELINES;
    }
}

package eu.waymark.shared.guidelines;

import eu.waymark.shared.Subjects;
import eu.waymark.shared.document.Document;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the guidelines was published.
 *
 * @param version its number, from 1
 */
public record GuidelinesPublished(
        int version,
        String title,
        LocalDate publishedOn,
        @Nullable Document document,
        LocalDate occurredOn,
        @Nullable String note)
        implements GuidelinesEvent {
    @Override
    public String subject() {
        return Subjects.GUIDELINES;
    }
}

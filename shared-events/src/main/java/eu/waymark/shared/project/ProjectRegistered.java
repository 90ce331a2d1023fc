package eu.waymark.shared.project;

import eu.waymark.shared.Between;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of a project was opened. Its stream names the project. */
public record ProjectRegistered(
        String acronym,
        String title,
        String fund,
        PartnerId lead,
        @Nullable String charter,
        List<String> relatedProjects,
        ZoneId timeZone,
        @Between(min = 1, max = 100) int communitySize,
        LocalDate occurredOn,
        @Nullable String note)
        implements ProjectEvent {
    public ProjectRegistered {
        relatedProjects = List.copyOf(relatedProjects);
    }
}

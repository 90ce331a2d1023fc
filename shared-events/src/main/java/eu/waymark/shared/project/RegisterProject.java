package eu.waymark.shared.project;

import eu.waymark.shared.Between;
import eu.waymark.shared.Line;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens the record of a project.
 *
 * @param acronym what the project goes by, such as "VALUES"
 * @param fund the EU fund that pays, such as "AMIF"
 * @param lead the coordinating partner
 * @param charter the charter that the project carries out
 * @param relatedProjects projects that it builds on
 * @param timeZone where a day begins and ends; {@code Europe/Brussels} if left out
 * @param communitySize how many cities a community has at most; 4 if left out
 */
public record RegisterProject(
        ProjectId project,
        @Line String acronym,
        @Line String title,
        @Line String fund,
        PartnerId lead,
        @Nullable @Line String charter,
        @Nullable List<String> relatedProjects,
        @Nullable ZoneId timeZone,
        @Nullable @Between(min = 1, max = 100) Integer communitySize,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements ProjectCommand {
    public RegisterProject {
        relatedProjects = relatedProjects == null ? null : List.copyOf(relatedProjects);
    }

    @Override
    public boolean creates() {
        return true;
    }
}

package eu.waymark.shared.partner;

import eu.waymark.shared.Line;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Names a project that a local stakeholder of a city runs besides this one.
 *
 * @param partner the city
 * @param organisation the local stakeholder, as it is named already (PAR-05)
 * @param title what the project is called
 * @param programme what pays for it
 */
public record AddRelatedProject(
        ProjectId project,
        PartnerId partner,
        @Line String organisation,
        @Line String title,
        @Nullable @Line String programme,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements PartnerCommand {}

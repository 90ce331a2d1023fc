package eu.waymark.shared.roadmap;

import eu.waymark.shared.Line;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Plans an action in a roadmap that is a draft. Actions are counted: 1, 2, ….
 *
 * @param partner the city
 * @param title what is to be done
 * @param responsible the office or organisation that does it; never a person's name
 * @param by the day by which it is to be done
 */
public record PlanAction(
        ProjectId project,
        PartnerId partner,
        @Line String title,
        @Nullable @Line String responsible,
        @Nullable LocalDate by,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapCommand {}

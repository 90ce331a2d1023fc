package eu.waymark.shared.community;

import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a city a member of a community.
 *
 * @param partner the city
 */
public record AssignCity(
        ProjectId project,
        CommunityCode community,
        PartnerId partner,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements CommunityCommand {}

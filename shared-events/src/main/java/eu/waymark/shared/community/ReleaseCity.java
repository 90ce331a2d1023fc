package eu.waymark.shared.community;

import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ends a city's membership of a community.
 *
 * @param partner the city
 * @param reason why
 */
public record ReleaseCity(
        ProjectId project,
        CommunityCode community,
        PartnerId partner,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements CommunityCommand {}

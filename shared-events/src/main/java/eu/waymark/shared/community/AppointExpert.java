package eu.waymark.shared.community;

import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Appoints the expert partner that accompanies a community.
 *
 * @param partner a partner whose role is {@code EXPERT}
 */
public record AppointExpert(
        ProjectId project,
        CommunityCode community,
        PartnerId partner,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements CommunityCommand {}

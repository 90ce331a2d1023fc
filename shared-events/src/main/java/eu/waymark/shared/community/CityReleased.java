package eu.waymark.shared.community;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A city's membership of a community ended.
 *
 * @param name the partner's name at that time, so that the event reads by itself
 */
public record CityReleased(
        CommunityCode community,
        PartnerId partner,
        String name,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note)
        implements CommunityEvent {}

package eu.waymark.shared.community;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A city became a member of a community.
 *
 * @param name the partner's name at that time, so that the event reads by itself
 */
public record CityAssigned(
        CommunityCode community,
        PartnerId partner,
        String name,
        LocalDate occurredOn,
        @Nullable String note) implements CommunityEvent {}

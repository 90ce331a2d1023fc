package eu.waymark.shared.community;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An expert partner was appointed to a community.
 *
 * @param name the partner's name at that time, so that the event reads by itself
 */
public record ExpertAppointed(
        CommunityCode community,
        PartnerId partner,
        String name,
        LocalDate occurredOn,
        @Nullable String note) implements CommunityEvent {}

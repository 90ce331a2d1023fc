package eu.waymark.shared.community;

import eu.waymark.shared.partner.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A community of practice.
 *
 * @param cities its members, in the order in which they joined
 * @param version sequence number of the last event about it
 */
public record CommunityOverview(
        CommunityCode community,
        String theme,
        List<PartnerId> cities,
        @Nullable PartnerId expert,
        long version) {}

package eu.waymark.query.community;

import eu.waymark.query.answer.ProjectReading;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.CommunityOverview;
import eu.waymark.shared.partner.PartnerId;
import java.util.List;

/** The cities of the communities as they stand when this is read. */
public record Members(List<CommunityOverview> communities) {
    public Members {
        communities = List.copyOf(communities);
    }

    public static Members of(ProjectReading reading) {
        return new Members(reading.all(Communities.VIEW));
    }

    /** Those of one community, in the order in which they joined; none where there is no such community. */
    public List<PartnerId> of(CommunityCode community) {
        return communities.stream()
                .filter(found -> found.community().equals(community))
                .flatMap(found -> found.cities().stream())
                .toList();
    }

    /** Those of every community, by community. */
    public List<PartnerId> all() {
        return communities.stream().flatMap(found -> found.cities().stream()).toList();
    }
}

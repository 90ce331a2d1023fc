package eu.waymark.query.community;

import eu.waymark.query.answer.Asking;
import eu.waymark.shared.community.CommunityOverview;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.query.QueryAnswer;
import java.util.List;
import java.util.function.Function;

/** Answers what is asked about communities. */
public record CommunityQueries(Asking asking) {

    public QueryAnswer<CommunityOverview> find(FindCommunities query) {
        return asking.about(
                query, reading -> reading.page(Communities.VIEW, List.of(), query.paging(), Function.identity()));
    }
}

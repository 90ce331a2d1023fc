package eu.waymark.query.guidelines;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.community.Members;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.guidelines.GuidelinesOverview;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.query.QueryAnswer;
import java.util.List;

/** Answers what is asked about the guidelines. */
public record GuidelinesQueries(Asking asking) {

    public QueryAnswer<GuidelinesOverview> find(FindGuidelines query) {
        return asking.about(query, reading -> {
            List<PartnerId> cities = Members.of(reading).all();
            return reading.page(Guidelines.VIEW, List.of(), query.paging(), kept -> Overviews.of(kept, cities));
        });
    }
}

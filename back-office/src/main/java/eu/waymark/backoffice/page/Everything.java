package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.community.CommunityOverview;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists of a project that a page shows whole: they grow with the partnership, not with its history. */
record Everything(QuestionDesk desk) {
    List<PartnerStatus> partners(ProjectId project) {
        return all(paging -> new FindPartners(project, null, paging), PartnerStatus.class);
    }

    List<CommunityOverview> communities(ProjectId project) {
        return all(paging -> new FindCommunities(project, null, paging), CommunityOverview.class);
    }

    private <T> List<T> all(Function<Paging, Object> query, Class<T> item) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<?> page = desk.list(query.apply(new Paging(Paging.LARGEST_LIMIT, cursor)));
            page.items().forEach(found -> all.add(item.cast(found)));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}

package eu.waymark.query.partner;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.ProjectReading;
import eu.waymark.query.community.Communities;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.CommunityOverview;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.QueryAnswer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers what is asked about partners. */
public record PartnerQueries(Asking asking) {

    public QueryAnswer<PartnerStatus> find(FindPartners query) {
        return asking.about(query, reading -> reading.page(Partners.VIEW, List.of(), query.paging(), status(reading)));
    }

    public QueryAnswer<PartnerStatus> find(FindPartner query) {
        return asking.about(query, reading -> {
            PartnerDocument partner =
                    reading.find(Partners.VIEW, query.partner().value());
            return partner == null
                    ? new NotFound<>(Subjects.partner(query.partner()))
                    : reading.single(status(reading).apply(partner), partner.version());
        });
    }

    private static Function<PartnerDocument, PartnerStatus> status(ProjectReading reading) {
        Map<CommunityCode, Integer> members = reading.all(Communities.VIEW).stream()
                .collect(Collectors.toMap(
                        CommunityOverview::community,
                        community -> community.cities().size()));
        return partner -> Statuses.of(partner, members, reading.today());
    }
}

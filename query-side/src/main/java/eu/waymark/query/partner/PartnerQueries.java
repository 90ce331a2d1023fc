package eu.waymark.query.partner;

import eu.waymark.query.answer.Asking;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.QueryAnswer;
import java.util.List;

/** Answers what is asked about partners. */
public record PartnerQueries(Asking asking) {

    public QueryAnswer<PartnerStatus> find(FindPartners query) {
        return asking.about(
                query, reading -> reading.page(Partners.VIEW, List.of(), query.paging(), Statuses.of(reading)::of));
    }

    public QueryAnswer<PartnerStatus> find(FindPartner query) {
        return asking.about(query, reading -> {
            PartnerDocument partner =
                    reading.find(Partners.VIEW, query.partner().value());
            return partner == null
                    ? new NotFound<>(Subjects.partner(query.partner()))
                    : reading.single(Statuses.of(reading).of(partner), partner.version());
        });
    }
}

package eu.waymark.query.partner;

import eu.waymark.query.community.Members;
import eu.waymark.query.partner.PartnerDocument.Profile;
import eu.waymark.query.visit.VisitDocument;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerStatus.VisitCount;
import eu.waymark.shared.partner.PartnerStatus.Visits;
import java.util.List;
import java.util.function.Predicate;

/** Counts cluster visits for each partner: those of the record, and those due over the whole project. */
record VisitCounts(List<VisitDocument> visits, Members members) {

    Visits of(PartnerDocument partner) {
        PartnerId id = partner.profile().partner();
        VisitCount hosted = new VisitCount(
                count(visit -> visit.completed() && visit.isHostedBy(id)),
                count(visit -> !visit.completed() && visit.isHostedBy(id)),
                partner.community() == null ? 0 : 1);
        VisitCount attended = new VisitCount(
                count(visit -> visit.completed()
                        && !visit.isHostedBy(id)
                        && visit.attended().contains(id)),
                count(visit -> !visit.completed()
                        && !visit.isHostedBy(id)
                        && visit.partners().contains(id)),
                toAttend(partner.profile(), partner));
        return new Visits(hosted, attended);
    }

    private int count(Predicate<VisitDocument> which) {
        return (int) visits.stream().filter(which).count();
    }

    /** Each city is visited by the others of its community, by the lead, and by the expert of the community. */
    private int toAttend(Profile profile, PartnerDocument partner) {
        return switch (profile.role()) {
            case CITY -> others(partner);
            case LEAD -> members.all().size();
            case EXPERT ->
                members.communities().stream()
                        .filter(community -> profile.partner().equals(community.expert()))
                        .mapToInt(community -> community.cities().size())
                        .sum();
            case NETWORK, ASSOCIATE -> 0;
        };
    }

    private int others(PartnerDocument city) {
        CommunityCode community = city.community();
        return community == null ? 0 : members.of(community).size() - 1;
    }
}

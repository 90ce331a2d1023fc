package eu.waymark.query.partner;

import eu.waymark.query.fold.Lists;
import eu.waymark.shared.CountryCode;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a partner.
 *
 * @param planned its activities that are neither completed nor cancelled, in the order in which they were scheduled
 * @param hosted legs that it hosted and that are completed
 * @param sent legs that it took part in as a guest and that are completed
 * @param version sequence number of the last event about it
 */
public record PartnerDocument(
        PartnerId partner,
        String name,
        CountryCode country,
        PartnerRole role,
        boolean funded,
        @Nullable CommunityCode community,
        Standing standing,
        List<String> stakeholders,
        List<Planned> planned,
        int hosted,
        int sent,
        long version) {

    /**
     * An activity that it takes part in and that is still to be completed.
     *
     * @param to last day
     */
    public record Planned(UUID activity, String title, boolean hosting, LocalDate to) {}

    PartnerDocument standing(Standing now, long event) {
        return new PartnerDocument(
                partner, name, country, role, funded, community, now, stakeholders, planned, hosted, sent, event);
    }

    PartnerDocument member(@Nullable CommunityCode of) {
        return new PartnerDocument(
                partner, name, country, role, funded, of, standing, stakeholders, planned, hosted, sent, version);
    }

    PartnerDocument stakeholder(String organisation, long event) {
        List<String> more = Lists.with(stakeholders, organisation);
        return new PartnerDocument(
                partner, name, country, role, funded, community, standing, more, planned, hosted, sent, event);
    }

    PartnerDocument plans(UUID activity, ActivityDetails details) {
        return planned(Lists.with(planned, entry(activity, details)));
    }

    PartnerDocument replans(UUID activity, ActivityDetails details) {
        return planned(planned.stream()
                .map(it -> it.activity().equals(activity) ? entry(activity, details) : it)
                .toList());
    }

    PartnerDocument drops(UUID activity) {
        return planned(Lists.without(planned, it -> it.activity().equals(activity)));
    }

    PartnerDocument completes(UUID activity, ActivityDetails details) {
        boolean hosting = partner.equals(details.host());
        List<Planned> left = drops(activity).planned();
        return new PartnerDocument(
                partner,
                name,
                country,
                role,
                funded,
                community,
                standing,
                stakeholders,
                left,
                hosting ? hosted + 1 : hosted,
                hosting ? sent : sent + 1,
                version);
    }

    private Planned entry(UUID activity, ActivityDetails details) {
        return new Planned(activity, details.title(), partner.equals(details.host()), details.to());
    }

    private PartnerDocument planned(List<Planned> now) {
        return new PartnerDocument(
                partner, name, country, role, funded, community, standing, stakeholders, now, hosted, sent, version);
    }
}

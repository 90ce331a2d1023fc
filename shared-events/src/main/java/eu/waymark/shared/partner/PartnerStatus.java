package eu.waymark.shared.partner;

import eu.waymark.shared.CountryCode;
import eu.waymark.shared.community.CommunityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one partner stands, and what it has done, has planned and owes.
 *
 * @param community the community that it is a member of; absent for none
 * @param stakeholders its local stakeholder organisations
 * @param overdue what should have been done by now, and since when
 */
public record PartnerStatus(
        PartnerId partner,
        String name,
        CountryCode country,
        PartnerRole role,
        boolean funded,
        @Nullable CommunityCode community,
        Standing standing,
        Visits visits,
        Exchanges exchanges,
        RoadmapStatus roadmap,
        List<String> stakeholders,
        List<Overdue> overdue) {

    /** Cluster visits. */
    public record Visits(VisitCount hosted, VisitCount attended) {}

    /** Numbers of visits: done, planned, and due over the whole project. */
    public record VisitCount(int done, int planned, int due) {}

    /** Legs of exchanges: hosted, and sent as a guest. */
    public record Exchanges(ExchangeCount hosted, ExchangeCount sent) {}

    /** Numbers of legs. A leg that is neither completed nor cancelled is planned. */
    public record ExchangeCount(int done, int planned) {}

    /**
     * The city's roadmap.
     *
     * @param submission number of the latest submission, from 1
     * @param act the act of the administration that endorsed it
     */
    public record RoadmapStatus(
            RoadmapState state,
            @Nullable Integer submission,
            @Nullable LocalDate endorsedOn,
            @Nullable String act) {}

    /** How far a roadmap has come. */
    public enum RoadmapState {
        NONE,
        DRAFTED,
        SUBMITTED,
        RETURNED,
        ENDORSED
    }

    /**
     * Something that should have been done by now.
     *
     * @param subject such as {@code activity/<id>}
     * @param since the first day on which it was overdue
     */
    public record Overdue(String what, String subject, LocalDate since) {}
}

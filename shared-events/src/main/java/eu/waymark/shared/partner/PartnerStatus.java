package eu.waymark.shared.partner;

import eu.waymark.shared.CountryCode;
import eu.waymark.shared.benchmark.BenchmarkState;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.roadmap.RoadmapState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one partner stands, and what it has done, has planned and owes.
 *
 * @param community the community that it is a member of; absent for none
 * @param stakeholders its local stakeholder organisations, those involved in its roadmap among them
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
        NeedsAnalysisStatus needsAnalysis,
        BenchmarkStatus benchmark,
        GuidelinesStatus guidelines,
        List<LocalStakeholder> stakeholders,
        List<Contact> contacts,
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

    /**
     * The city's needs analysis.
     *
     * @param recorded whether the record holds one
     * @param deliveredOn absent where no date is known
     */
    public record NeedsAnalysisStatus(
            boolean recorded,
            @Nullable PartnerId expert,
            @Nullable LocalDate deliveredOn,
            @Nullable Document document) {}

    /**
     * The benchmark of the city's community.
     *
     * @param self whether the city has assessed itself
     * @param peers how many cities have reviewed it
     * @param publishedOn the day of its publication; where it is known as an output only, of its delivery; absent where not known
     */
    public record BenchmarkStatus(
            BenchmarkState state,
            boolean self,
            int peers,
            @Nullable LocalDate publishedOn) {}

    /**
     * The latest version of the guidelines that the city adopted; all absent where no adoption is evidenced.
     *
     * @param version its number
     */
    public record GuidelinesStatus(
            boolean adopted,
            @Nullable Integer version,
            @Nullable LocalDate adoptedOn,
            @Nullable String act) {}

    /** An organisation that the city works with on the spot. */
    public record LocalStakeholder(
            String organisation, @Nullable String how, List<RelatedProject> relatedProjects) {}

    /** A project that a local stakeholder runs besides this one. */
    public record RelatedProject(String title, @Nullable String programme) {}

    /**
     * A function in which the partner has somebody.
     *
     * @param since the day on which the present contact took it over
     */
    public record Contact(
            ContactFunction function, @Nullable PublicPage page, LocalDate since) {}

    /**
     * Something that should have been done by now.
     *
     * @param subject such as {@code activity/<id>}
     * @param since the first day on which it was overdue
     */
    public record Overdue(String what, String subject, LocalDate since) {}
}

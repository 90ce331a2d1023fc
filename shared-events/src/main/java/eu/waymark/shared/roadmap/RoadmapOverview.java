package eu.waymark.shared.roadmap;

import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The roadmap of a city, with all that is recorded of it.
 *
 * @param partner the city
 * @param name the city's name
 * @param title absent while it is not drafted
 * @param submissions every submission, the latest last
 * @param endorsement absent where none is evidenced
 * @param version sequence number of the last event about it
 */
public record RoadmapOverview(
        PartnerId partner,
        String name,
        @Nullable String title,
        RoadmapState state,
        List<Action> actions,
        List<Involvement> stakeholders,
        List<Submission> submissions,
        @Nullable Endorsement endorsement,
        @Nullable String note,
        long version) {

    /**
     * Something that the city means to do.
     *
     * @param action its number within the roadmap, from 1
     * @param report what was reported last
     * @param reportedOn when that was
     */
    public record Action(
            int action,
            String title,
            @Nullable String responsible,
            @Nullable LocalDate by,
            ActionProgress progress,
            @Nullable String report,
            @Nullable LocalDate reportedOn) {}

    /** A local stakeholder, and what it contributed. */
    public record Involvement(String organisation, String how) {}

    /**
     * A submission for endorsement.
     *
     * @param submission its number, from 1
     * @param returned why it was returned; absent where it was not
     */
    public record Submission(
            int submission, LocalDate submittedOn, @Nullable String returned) {}

    /** The act of the city's administration. */
    public record Endorsement(int submission, String body, String act, LocalDate endorsedOn, Document document) {}
}

package eu.waymark.command;

import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;

import eu.waymark.shared.document.Digest;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.DraftRoadmap;
import eu.waymark.shared.roadmap.EndorseRoadmap;
import eu.waymark.shared.roadmap.InvolveStakeholder;
import eu.waymark.shared.roadmap.RoadmapDrafted;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import eu.waymark.shared.roadmap.RoadmapReturned;
import eu.waymark.shared.roadmap.RoadmapRevised;
import eu.waymark.shared.roadmap.RoadmapSubmitted;
import eu.waymark.shared.roadmap.StakeholderInvolved;
import eu.waymark.shared.roadmap.SubmitRoadmap;
import java.time.LocalDate;

/** The roadmap of Turin, step by step. */
public final class RoadmapSamples {
    public static final Document PROOF = new Document("Resolution 17", new Digest("a".repeat(64)));
    private static final LocalDate DAY = LocalDate.of(2019, 12, 1);

    private RoadmapSamples() {}

    public static StakeholderInvolved involved() {
        return new StakeholderInvolved(TURIN, "Turin", "Vol.To", "told what volunteers need", DAY, null);
    }

    public static RoadmapDrafted drafted() {
        return new RoadmapDrafted(TURIN, "Turin", "Volunteers welcome", DAY, null);
    }

    public static ActionPlanned planned(int action, String title) {
        return new ActionPlanned(TURIN, "Turin", action, title, null, null, DAY, null);
    }

    public static RoadmapSubmitted submitted(int submission, String day) {
        return new RoadmapSubmitted(TURIN, "Turin", submission, LocalDate.parse(day), DAY, null);
    }

    public static RoadmapReturned returned(int submission) {
        return new RoadmapReturned(TURIN, "Turin", submission, "no budget", DAY, null);
    }

    public static RoadmapRevised revised() {
        return new RoadmapRevised(TURIN, "Turin", "a budget", "Volunteers welcome", DAY, null);
    }

    public static RoadmapEndorsed endorsed(int submission) {
        return new RoadmapEndorsed(TURIN, "Turin", submission, "City Council", "Resolution 17", DAY, PROOF, DAY, null);
    }

    public static DraftRoadmap draft() {
        return new DraftRoadmap(VALUES, TURIN, "Volunteers welcome", null, null);
    }

    public static InvolveStakeholder involve() {
        return new InvolveStakeholder(VALUES, TURIN, "Vol.To", "told what volunteers need", null, null);
    }

    public static SubmitRoadmap submit(String day) {
        return new SubmitRoadmap(VALUES, TURIN, LocalDate.parse(day), null, null);
    }

    /** With all that an endorsement names. */
    public static EndorseRoadmap endorse(int submission, String day) {
        LocalDate on = LocalDate.parse(day);
        return new EndorseRoadmap(VALUES, TURIN, submission, "City Council", "Resolution 17", on, PROOF, null, null);
    }
}

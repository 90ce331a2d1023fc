package eu.waymark.query.given;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.title;

import eu.waymark.shared.Event;
import eu.waymark.shared.document.Digest;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.ActionProgress;
import eu.waymark.shared.roadmap.ActionProgressReported;
import eu.waymark.shared.roadmap.RoadmapDrafted;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import eu.waymark.shared.roadmap.RoadmapReturned;
import eu.waymark.shared.roadmap.RoadmapRevised;
import eu.waymark.shared.roadmap.RoadmapSubmitted;
import eu.waymark.shared.roadmap.StakeholderInvolved;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Events about roadmaps, with plain values where a test does not care. */
public final class RoadmapEvents {
    public static final Document ACT = new Document("Resolution", new Digest("ab".repeat(32)));

    private RoadmapEvents() {}

    public static Event drafted(String city, String title) {
        return drafted(city, title, null);
    }

    public static Event drafted(String city, String title, @Nullable String note) {
        return new RoadmapDrafted(partner(city), title(city), title, DAY, note);
    }

    public static Event planned(String city, int action, @Nullable LocalDate by) {
        return new ActionPlanned(partner(city), title(city), action, "Action " + action, "the city", by, DAY, null);
    }

    public static Event reported(String city, int action, ActionProgress progress, LocalDate on) {
        String title = "Action " + action;
        return new ActionProgressReported(partner(city), title(city), action, title, progress, "so far", on, null);
    }

    public static Event involved(String city, String organisation) {
        return new StakeholderInvolved(partner(city), title(city), organisation, "a workshop", DAY, null);
    }

    public static Event submitted(String city, int submission) {
        return new RoadmapSubmitted(partner(city), title(city), submission, submittedOn(submission), DAY, null);
    }

    public static LocalDate submittedOn(int submission) {
        return DAY.plusDays(submission);
    }

    public static Event returned(String city, int submission, String reason) {
        return new RoadmapReturned(partner(city), title(city), submission, reason, DAY, null);
    }

    public static Event revised(String city, String title) {
        return new RoadmapRevised(partner(city), title(city), "shorter", title, DAY, null);
    }

    public static Event endorsed(String city, int submission) {
        return new RoadmapEndorsed(
                partner(city), title(city), submission, "City Council", "Resolution 1", DAY, ACT, DAY, null);
    }
}

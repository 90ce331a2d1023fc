package eu.waymark.command.roadmap;

import eu.waymark.command.decide.Checks;
import eu.waymark.shared.roadmap.RoadmapState;
import eu.waymark.shared.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The rule on what is endorsed or returned. */
final class Latest {
    private Latest() {}

    /** ROA-01: the submission named is the latest one, and waits for an answer. */
    static void require(int submission, Roadmap roadmap, String city, Checks checks) {
        String fault = faultOf(submission, roadmap, city);
        checks.require(fault == null, Rule.ROA_01, String.valueOf(fault), remedy(roadmap));
    }

    /** Why this submission is not the one to answer, or null where it is. */
    private static @Nullable String faultOf(int submission, Roadmap roadmap, String city) {
        int latest = roadmap.submissions().size();
        if (latest == 0) return "The roadmap of " + city + " was never submitted.";
        if (roadmap.state() == RoadmapState.ENDORSED)
            return "The roadmap of " + city + " is endorsed already, as submission " + latest + ".";
        if (!roadmap.has(submission)) return "The roadmap of " + city + " has no submission " + submission + ".";
        if (submission < latest) return "Submission " + submission + " gave way to a later one, " + latest + ".";
        return switch (roadmap.state()) {
            case RETURNED -> "Submission " + latest + " was returned to " + city + ".";
            case DRAFTED -> city + " has taken submission " + latest + " back to revise it.";
            case NONE, SUBMITTED, ENDORSED -> null;
        };
    }

    private static String remedy(Roadmap roadmap) {
        return switch (roadmap.state()) {
            case SUBMITTED -> "Name submission " + roadmap.submissions().size() + ".";
            case ENDORSED -> "Nothing is left to do: what was endorsed stays.";
            case NONE, DRAFTED, RETURNED -> "Submit the roadmap (SubmitRoadmap), then name that submission.";
        };
    }
}

package eu.waymark.command.roadmap;

import eu.waymark.command.decide.Checks;
import eu.waymark.shared.roadmap.RoadmapState;
import eu.waymark.shared.rule.Rule;

/** The rules on working on a roadmap. */
final class Drafting {
    private Drafting() {}

    /** ROA-06: it has been drafted. */
    static void requireBegun(Roadmap roadmap, String city, Checks checks) {
        checks.require(
                roadmap.state() != RoadmapState.NONE,
                Rule.ROA_06,
                city + " has not drafted a roadmap.",
                "Draft it first (DraftRoadmap).");
    }

    /** ROA-07: what was endorsed stays. */
    static void requireNotEndorsed(Roadmap roadmap, String city, Checks checks) {
        checks.require(
                roadmap.state() != RoadmapState.ENDORSED,
                Rule.ROA_07,
                "The roadmap of " + city + " is endorsed: it stays as it is.",
                "Report progress on its actions instead (ReportActionProgress).");
    }

    /** ROA-07: it is changed while it is a draft. */
    static void requireOpen(Roadmap roadmap, String city, Checks checks) {
        requireNotEndorsed(roadmap, city, checks);
        boolean returned = roadmap.state() == RoadmapState.RETURNED;
        checks.require(
                roadmap.state() != RoadmapState.SUBMITTED && !returned,
                Rule.ROA_07,
                "The roadmap of " + city + (returned ? " was returned" : " is submitted") + ": it is no draft.",
                "Revise it first (ReviseRoadmap).");
    }

    /** ROA-07: only what is no draft any more becomes one again. */
    static void requireClosed(Roadmap roadmap, String city, Checks checks) {
        requireNotEndorsed(roadmap, city, checks);
        checks.require(
                roadmap.state() != RoadmapState.DRAFTED,
                Rule.ROA_07,
                "The roadmap of " + city + " is a draft already.",
                "Plan its actions (PlanAction), or submit it (SubmitRoadmap).");
    }
}

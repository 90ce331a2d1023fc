package eu.waymark.command.roadmap;

import static java.util.Objects.requireNonNull;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.Lacking;
import eu.waymark.command.decide.StatedDay;
import eu.waymark.shared.roadmap.EndorseRoadmap;
import eu.waymark.shared.roadmap.ReturnRoadmap;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import eu.waymark.shared.roadmap.RoadmapReturned;
import eu.waymark.shared.roadmap.RoadmapSubmitted;
import eu.waymark.shared.roadmap.SubmitRoadmap;
import eu.waymark.shared.rule.Rule;

/** Decides about submissions: handed in, returned, endorsed. */
final class Submissions {
    private Submissions() {}

    static Decision submit(SubmitRoadmap command, Roadmap roadmap, String city, Checks checks) {
        int before = roadmap.submissions().size();
        StatedDay day = new StatedDay("submission", command.submittedOn());
        Drafting.requireBegun(roadmap, city, checks);
        Drafting.requireNotEndorsed(roadmap, city, checks);
        checks.require(
                !roadmap.involved().isEmpty(),
                Rule.ROA_05,
                "No local stakeholder was involved in the roadmap of " + city + ".",
                "Record first who took part in it (InvolveStakeholder).");
        day.requireCome(Rule.REC_01, checks);
        day.requireNotBefore(new StatedDay("submission before", roadmap.submittedOn(before)), Rule.ROA_09, checks);
        return checks.decide(() -> new RoadmapSubmitted(
                command.partner(), city, before + 1, command.submittedOn(), checks.occurredOn(), command.note()));
    }

    static Decision giveBack(ReturnRoadmap command, Roadmap roadmap, String city, Checks checks) {
        Latest.require(command.submission(), roadmap, city, checks);
        return checks.decide(() -> new RoadmapReturned(
                command.partner(), city, command.submission(), command.reason(), checks.occurredOn(), command.note()));
    }

    static Decision endorse(EndorseRoadmap command, Roadmap roadmap, String city, Checks checks) {
        StatedDay day = new StatedDay("endorsement", command.endorsedOn());
        Latest.require(command.submission(), roadmap, city, checks);
        new Lacking()
                .unless(command.body(), "body")
                .unless(command.act(), "act")
                .unless(command.endorsedOn(), "endorsedOn")
                .unless(command.document(), "document")
                .require(Rule.ROA_02, "endorsement", checks);
        day.requireNotBefore(
                new StatedDay("submission", roadmap.submittedOn(command.submission())), Rule.ROA_03, checks);
        day.requireCome(Rule.ROA_03, checks);
        return checks.decide(() -> new RoadmapEndorsed(
                command.partner(),
                city,
                command.submission(),
                requireNonNull(command.body()),
                requireNonNull(command.act()),
                requireNonNull(command.endorsedOn()),
                requireNonNull(command.document()),
                checks.occurredOn(),
                command.note()));
    }
}

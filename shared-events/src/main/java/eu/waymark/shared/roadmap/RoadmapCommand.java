package eu.waymark.shared.roadmap;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.util.List;

/** Commands about the roadmap of one city. */
public sealed interface RoadmapCommand extends Command
        permits DraftRoadmap,
                PlanAction,
                InvolveStakeholder,
                SubmitRoadmap,
                ReturnRoadmap,
                ReviseRoadmap,
                EndorseRoadmap,
                ReportActionProgress {
    /** Those that there are, in the order in which they are listed. */
    List<CommandType> TYPES = List.of(
            CommandType.of("DraftRoadmap", "Draft the roadmap of a city", DraftRoadmap.class, Rule.PAR_01, Rule.ROA_04),
            CommandType.of(
                    "PlanAction",
                    "Plan an action of a roadmap",
                    PlanAction.class,
                    Rule.PAR_01,
                    Rule.ROA_06,
                    Rule.ROA_07),
            CommandType.of(
                    "InvolveStakeholder",
                    "Involve a local stakeholder in a roadmap",
                    InvolveStakeholder.class,
                    Rule.PAR_01,
                    Rule.ROA_04),
            CommandType.of(
                    "SubmitRoadmap",
                    "Submit a roadmap for endorsement",
                    SubmitRoadmap.class,
                    Rule.PAR_01,
                    Rule.ROA_05,
                    Rule.ROA_06,
                    Rule.ROA_07,
                    Rule.ROA_09),
            CommandType.of(
                    "ReturnRoadmap", "Return a submitted roadmap", ReturnRoadmap.class, Rule.PAR_01, Rule.ROA_01),
            CommandType.of(
                    "ReviseRoadmap", "Revise a roadmap", ReviseRoadmap.class, Rule.PAR_01, Rule.ROA_06, Rule.ROA_07),
            CommandType.of(
                    "EndorseRoadmap",
                    "Endorse a roadmap",
                    EndorseRoadmap.class,
                    Rule.PAR_01,
                    Rule.ROA_01,
                    Rule.ROA_02,
                    Rule.ROA_03),
            CommandType.of(
                    "ReportActionProgress",
                    "Report progress on an action of a roadmap",
                    ReportActionProgress.class,
                    Rule.PAR_01,
                    Rule.ROA_08));

    /** The city. */
    PartnerId partner();

    @Override
    default String subject() {
        return Subjects.roadmap(partner());
    }
}

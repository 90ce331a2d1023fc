package eu.waymark.command.decide;

import static eu.waymark.command.RoadmapSamples.PROOF;
import static eu.waymark.command.decide.Draw.PROJECT;

import eu.waymark.shared.Command;
import eu.waymark.shared.roadmap.ActionProgress;
import eu.waymark.shared.roadmap.DraftRoadmap;
import eu.waymark.shared.roadmap.EndorseRoadmap;
import eu.waymark.shared.roadmap.InvolveStakeholder;
import eu.waymark.shared.roadmap.PlanAction;
import eu.waymark.shared.roadmap.ReportActionProgress;
import eu.waymark.shared.roadmap.ReturnRoadmap;
import eu.waymark.shared.roadmap.ReviseRoadmap;
import eu.waymark.shared.roadmap.SubmitRoadmap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Commands about roadmaps, of few submissions and actions. */
final class RandomRoadmaps {
    private final Draw draw;

    RandomRoadmaps(Random random) {
        draw = new Draw(random);
    }

    List<Supplier<Command>> kinds() {
        return List.of(
                this::draft,
                this::involve,
                this::plan,
                this::submit,
                this::submit,
                this::giveBack,
                this::revise,
                this::endorse,
                this::endorse,
                this::report);
    }

    private Command draft() {
        return new DraftRoadmap(PROJECT, draw.city(), "Volunteers welcome", draw.decided(), null);
    }

    private Command involve() {
        return new InvolveStakeholder(PROJECT, draw.city(), draw.organisation(), "told", draw.decided(), null);
    }

    private Command plan() {
        return new PlanAction(PROJECT, draw.city(), "A welcome desk", null, null, draw.decided(), null);
    }

    private Command submit() {
        return new SubmitRoadmap(PROJECT, draw.city(), draw.day(), draw.decided(), null);
    }

    private Command giveBack() {
        return new ReturnRoadmap(PROJECT, draw.city(), draw.upTo(3), "no budget", draw.decided(), null);
    }

    private Command revise() {
        return new ReviseRoadmap(PROJECT, draw.city(), "a budget", draw.maybe("All welcome"), draw.decided(), null);
    }

    private Command endorse() {
        return new EndorseRoadmap(
                PROJECT,
                draw.city(),
                draw.upTo(3),
                draw.mostly("City Council"),
                draw.mostly("Resolution 17"),
                draw.mostly(draw.day()),
                draw.mostly(PROOF),
                draw.decided(),
                null);
    }

    private Command report() {
        ActionProgress progress = draw.pick(ActionProgress.values());
        return new ReportActionProgress(PROJECT, draw.city(), draw.upTo(3), progress, null, draw.decided(), null);
    }
}

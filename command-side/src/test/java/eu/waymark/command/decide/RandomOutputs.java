package eu.waymark.command.decide;

import static eu.waymark.command.decide.Draw.PROJECT;

import eu.waymark.shared.Command;
import eu.waymark.shared.guidelines.AdoptGuidelines;
import eu.waymark.shared.guidelines.PublishGuidelines;
import eu.waymark.shared.output.OutputId;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.output.RecordNeedsAnalysis;
import eu.waymark.shared.output.RecordOutput;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Commands about guidelines and other outputs. */
final class RandomOutputs {
    private final Draw draw;

    RandomOutputs(Random random) {
        draw = new Draw(random);
    }

    List<Supplier<Command>> kinds() {
        return List.of(this::publish, this::adopt, this::record, this::analyse);
    }

    private Command publish() {
        return new PublishGuidelines(PROJECT, "Guidelines", draw.day(), null, draw.decided(), null);
    }

    private Command adopt() {
        return new AdoptGuidelines(
                PROJECT,
                draw.city(),
                draw.upTo(3),
                draw.mostly("City Council"),
                draw.mostly("Resolution 18"),
                draw.mostly(draw.day()),
                null,
                draw.decided(),
                null);
    }

    private Command record() {
        return new RecordOutput(
                PROJECT,
                new OutputId(draw.pick("toolkit", "film")),
                draw.pick(OutputKind.values()),
                "An output",
                draw.maybe(draw.community()),
                draw.maybe(draw.partner()),
                draw.maybe(draw.day()),
                null,
                draw.reason(),
                draw.decided(),
                null);
    }

    private Command analyse() {
        return new RecordNeedsAnalysis(
                PROJECT,
                draw.city(),
                draw.partner(),
                draw.maybe(draw.day()),
                null,
                null,
                draw.reason(),
                draw.decided(),
                null);
    }
}

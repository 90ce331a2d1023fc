package eu.waymark.command.decide;

import eu.waymark.command.RoadmapSamples;
import eu.waymark.command.Samples;
import eu.waymark.shared.Command;
import eu.waymark.shared.benchmark.DefineBenchmark;
import eu.waymark.shared.benchmark.PublishBenchmark;
import eu.waymark.shared.benchmark.RecordPeerReview;
import eu.waymark.shared.benchmark.RecordSelfAssessment;
import eu.waymark.shared.benchmark.Scale;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.benchmark.Standard;
import eu.waymark.shared.benchmark.StandardId;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.guidelines.AdoptGuidelines;
import eu.waymark.shared.guidelines.PublishGuidelines;
import eu.waymark.shared.output.OutputId;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.output.RecordNeedsAnalysis;
import eu.waymark.shared.output.RecordOutput;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.roadmap.ActionProgress;
import eu.waymark.shared.roadmap.DraftRoadmap;
import eu.waymark.shared.roadmap.EndorseRoadmap;
import eu.waymark.shared.roadmap.InvolveStakeholder;
import eu.waymark.shared.roadmap.PlanAction;
import eu.waymark.shared.roadmap.ReportActionProgress;
import eu.waymark.shared.roadmap.ReturnRoadmap;
import eu.waymark.shared.roadmap.ReviseRoadmap;
import eu.waymark.shared.roadmap.SubmitRoadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Commands about roadmaps, benchmarks, guidelines and outputs, drawn from so few that they often meet, and often break a rule. */
final class RandomRoadmaps {
    private static final ProjectId PROJECT = Samples.VALUES;
    private static final LocalDate START = LocalDate.of(2019, 2, 1);

    private final Random random;

    RandomRoadmaps(Random random) {
        this.random = random;
    }

    /** What can be drawn; what a course needs more often, more often. */
    List<Supplier<Command>> kinds() {
        return List.of(
                () -> new DraftRoadmap(PROJECT, partner(), "Volunteers welcome", decided(), null),
                () -> new InvolveStakeholder(PROJECT, partner(), pick("Vol.To", "Caritas"), "told", decided(), null),
                () -> new PlanAction(PROJECT, partner(), "A welcome desk", null, null, decided(), null),
                () -> new SubmitRoadmap(PROJECT, partner(), day(), decided(), null),
                () -> new SubmitRoadmap(PROJECT, partner(), day(), decided(), null),
                () -> new ReturnRoadmap(PROJECT, partner(), number(), "no budget", decided(), null),
                () -> new ReviseRoadmap(PROJECT, partner(), "a budget", maybe("All welcome"), decided(), null),
                this::endorse,
                this::endorse,
                this::report,
                this::define,
                this::assess,
                this::assess,
                this::review,
                this::review,
                () -> new PublishBenchmark(PROJECT, community(), maybe(day()), null, decided(), null),
                () -> new PublishGuidelines(PROJECT, "Guidelines", day(), null, decided(), null),
                this::adopt,
                this::record,
                this::analyse);
    }

    private Command endorse() {
        return new EndorseRoadmap(
                PROJECT,
                partner(),
                number(),
                mostly("City Council"),
                mostly("Resolution 17"),
                mostly(day()),
                mostly(RoadmapSamples.PROOF),
                decided(),
                null);
    }

    private Command report() {
        return new ReportActionProgress(PROJECT, partner(), number(), ActionProgress.UNDER_WAY, null, decided(), null);
    }

    private Command define() {
        List<Standard> standards = IntStream.rangeClosed(1, 1 + random.nextInt(2))
                .mapToObj(number -> new Standard(standard(number), "Standard " + number))
                .toList();
        return new DefineBenchmark(PROJECT, community(), "A benchmark", standards, new Scale(1, 5), decided(), null);
    }

    private Command assess() {
        return new RecordSelfAssessment(
                PROJECT, community(), partner(), scores(), maybe("a typing error"), decided(), null);
    }

    private Command review() {
        return new RecordPeerReview(
                PROJECT, community(), partner(), partner(), scores(), maybe("a typing error"), decided(), null);
    }

    private Command adopt() {
        return new AdoptGuidelines(
                PROJECT,
                partner(),
                number(),
                mostly("City Council"),
                mostly("Resolution 18"),
                mostly(day()),
                null,
                decided(),
                null);
    }

    private Command record() {
        return new RecordOutput(
                PROJECT,
                new OutputId(pick("toolkit", "film")),
                OutputKind.OTHER,
                "An output",
                maybe(community()),
                maybe(partner()),
                maybe(day()),
                null,
                maybe("a typing error"),
                decided(),
                null);
    }

    private Command analyse() {
        return new RecordNeedsAnalysis(
                PROJECT, partner(), partner(), maybe(day()), null, null, maybe("a typing error"), decided(), null);
    }

    /** Of one or two standards, now and then beyond the scale. */
    private List<Score> scores() {
        return IntStream.rangeClosed(1 + random.nextInt(2), 2)
                .mapToObj(number ->
                        new Score(standard(number), random.nextInt(8) == 0 ? 6 : 1 + random.nextInt(5), "seen"))
                .toList();
    }

    private static StandardId standard(int number) {
        return new StandardId("standard-" + number);
    }

    private PartnerId partner() {
        return new PartnerId(pick("turin", "bristol", "nuremberg", "riga", "expert"));
    }

    private CommunityCode community() {
        return new CommunityCode(pick("A", "D"));
    }

    /** Of a submission, an action, a version. */
    private int number() {
        return 1 + random.nextInt(3);
    }

    /** Some day of the walk or shortly after; every other time in one busy fortnight. */
    private LocalDate day() {
        return START.plusDays(random.nextBoolean() ? 100 + random.nextInt(14) : random.nextInt(820));
    }

    private @Nullable LocalDate decided() {
        return random.nextInt(10) == 0 ? day() : null;
    }

    private <T> @Nullable T maybe(T given) {
        return random.nextBoolean() ? given : null;
    }

    private <T> @Nullable T mostly(T given) {
        return random.nextInt(8) == 0 ? null : given;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

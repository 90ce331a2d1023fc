package eu.waymark.query.timeline;

import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkEvent;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.benchmark.PeerReviewRecorded;
import eu.waymark.shared.benchmark.SelfAssessmentRecorded;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.guidelines.GuidelinesEvent;
import eu.waymark.shared.guidelines.GuidelinesPublished;
import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.output.OutputEvent;
import eu.waymark.shared.output.OutputRecorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What events of benchmarks, guidelines and other outputs say. */
final class OutputTitles {
    private OutputTitles() {}

    static String of(BenchmarkEvent event) {
        return switch (event) {
            case BenchmarkDefined it ->
                "Benchmark of community " + it.community() + " defined: " + it.title() + ", "
                        + (it.standards().size() == 1
                                ? "one standard"
                                : it.standards().size() + " standards");
            case SelfAssessmentRecorded it -> "Self-assessment " + Words.recorded(it.corrects()) + it.name();
            case PeerReviewRecorded it ->
                "Peer review " + Words.recorded(it.corrects()) + it.name() + ", by " + it.reviewerName();
            case BenchmarkPublished it -> "Benchmark of community " + it.community() + " published: " + it.title();
        };
    }

    static String of(GuidelinesEvent event) {
        return switch (event) {
            case GuidelinesPublished it -> "Guidelines published, version " + it.version() + ": " + it.title();
            case GuidelinesAdopted it ->
                "Guidelines adopted by " + it.name() + ", version " + it.version() + ": " + it.body() + ", " + it.act();
        };
    }

    static String of(OutputEvent event) {
        return switch (event) {
            case NeedsAnalysisRecorded it ->
                "Needs analysis " + Words.recorded(it.corrects()) + it.name() + dated(it.deliveredOn());
            case OutputRecorded it -> "Output " + Words.recorded(it.corrects()) + it.title() + dated(it.deliveredOn());
        };
    }

    private static String dated(@Nullable LocalDate deliveredOn) {
        return deliveredOn == null ? ", no date known" : ", delivered on " + deliveredOn;
    }
}

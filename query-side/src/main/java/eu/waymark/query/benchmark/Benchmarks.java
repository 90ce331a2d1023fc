package eu.waymark.query.benchmark;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkEvent;
import eu.waymark.shared.benchmark.BenchmarkOverview.PeerReview;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.benchmark.PeerReviewRecorded;
import eu.waymark.shared.benchmark.SelfAssessmentRecorded;
import eu.waymark.shared.output.OutputRecorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The benchmark of each community, by letter. */
public final class Benchmarks implements Projection<BenchmarkDocument> {
    public static final Benchmarks VIEW = new Benchmarks();

    private Benchmarks() {}

    @Override
    public String name() {
        return "benchmarks";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<BenchmarkDocument> document() {
        return BenchmarkDocument.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case BenchmarkEvent about -> List.of(about.community().value());
            case OutputRecorded output -> Delivered.keys(output);
            default -> List.of();
        };
    }

    @Override
    public @Nullable BenchmarkDocument fold(String key, @Nullable BenchmarkDocument document, RecordedEvent recorded) {
        if (recorded.event() instanceof OutputRecorded output)
            return Delivered.fold(key, document, output, recorded.sequence());
        BenchmarkEvent event = (BenchmarkEvent) recorded.event();
        return fold(document, event).after(event, recorded.sequence());
    }

    private static BenchmarkDocument fold(@Nullable BenchmarkDocument document, BenchmarkEvent event) {
        return switch (event) {
            case BenchmarkDefined it ->
                (document == null ? BenchmarkDocument.nothing(it.community()) : document).defined(it);
            case SelfAssessmentRecorded it -> {
                BenchmarkDocument was = defined(document);
                yield was.assessed(Rows.withSelf(was.assessed(), it.partner(), it.scores()));
            }
            case PeerReviewRecorded it -> {
                BenchmarkDocument was = defined(document);
                PeerReview review = new PeerReview(it.reviewer(), it.scores());
                yield was.assessed(Rows.withPeer(was.assessed(), it.partner(), review));
            }
            case BenchmarkPublished it -> defined(document).published(it);
        };
    }

    private static BenchmarkDocument defined(@Nullable BenchmarkDocument document) {
        if (document == null || document.agreed() == null)
            throw new IllegalStateException("the benchmark is not defined before this event");
        return document;
    }
}

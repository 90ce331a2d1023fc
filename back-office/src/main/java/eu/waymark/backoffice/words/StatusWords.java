package eu.waymark.backoffice.words;

import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.partner.PartnerStatus.BenchmarkStatus;
import eu.waymark.shared.partner.PartnerStatus.GuidelinesStatus;
import eu.waymark.shared.partner.PartnerStatus.NeedsAnalysisStatus;
import eu.waymark.shared.roadmap.RoadmapState;
import java.util.Locale;
import java.util.Optional;

/** How far a city has come, in a word or two; empty where the record holds nothing. */
public final class StatusWords {
    private static final String UNDATED = "output, undated";

    private StatusWords() {}

    public static Optional<String> roadmap(PartnerStatus city) {
        RoadmapState state = city.roadmap().state();
        return state == RoadmapState.NONE ? Optional.empty() : Optional.of(word(state));
    }

    public static Optional<String> needsAnalysis(PartnerStatus city) {
        NeedsAnalysisStatus needs = city.needsAnalysis();
        if (!needs.recorded()) return Optional.empty();
        return Optional.of(needs.deliveredOn() == null ? UNDATED : "delivered");
    }

    public static Optional<String> benchmark(PartnerStatus city) {
        BenchmarkStatus benchmark = city.benchmark();
        return switch (benchmark.state()) {
            case NONE -> Optional.empty();
            case OUTPUT_ONLY -> Optional.of(benchmark.publishedOn() == null ? UNDATED : "output");
            case DEFINED, ASSESSED, PUBLISHED -> Optional.of(word(benchmark.state()));
        };
    }

    public static Optional<String> guidelines(PartnerStatus city) {
        GuidelinesStatus guidelines = city.guidelines();
        return guidelines.adopted() ? Optional.of("version " + guidelines.version()) : Optional.empty();
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}

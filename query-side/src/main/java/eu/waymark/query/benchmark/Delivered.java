package eu.waymark.query.benchmark;

import eu.waymark.query.benchmark.BenchmarkDocument.Output;
import eu.waymark.query.fold.Lists;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.output.OutputRecorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Benchmarks that the record knows as outputs of the project. */
final class Delivered {
    private static final List<String> EVERY_COMMUNITY =
            IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList();

    private Delivered() {}

    /** A correction may take the output away from the community that it was recorded for, and does not say which one that was. */
    static List<String> keys(OutputRecorded output) {
        if (output.corrects() != null) return EVERY_COMMUNITY;
        CommunityCode community = benchmarked(output);
        return community == null ? List.of() : List.of(community.value());
    }

    /** The community whose benchmark the output is; absent where it is none. */
    private static @Nullable CommunityCode benchmarked(OutputRecorded output) {
        return output.kind() == OutputKind.BENCHMARK ? output.community() : null;
    }

    /** The first day on which one was delivered, as far as that is known. */
    static @Nullable LocalDate on(BenchmarkDocument kept) {
        return kept.outputs().stream()
                .map(Output::deliveredOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static @Nullable BenchmarkDocument fold(
            String key, @Nullable BenchmarkDocument was, OutputRecorded output, long sequence) {
        List<Output> before = was == null ? List.of() : was.outputs();
        List<Output> others = Lists.without(before, known -> known.output().equals(output.output()));
        CommunityCode community = benchmarked(output);
        if (community != null && key.equals(community.value())) {
            Output now = new Output(output.output(), output.title(), output.deliveredOn(), output.note());
            return (was == null ? BenchmarkDocument.nothing(community) : was)
                    .outputs(Lists.with(others, now), sequence);
        }
        if (was == null || others.size() == before.size()) return was;
        return others.isEmpty() && was.agreed() == null ? null : was.outputs(others, sequence);
    }
}

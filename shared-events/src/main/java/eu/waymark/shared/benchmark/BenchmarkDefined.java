package eu.waymark.shared.benchmark;

import eu.waymark.shared.Between;
import eu.waymark.shared.community.CommunityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standards and the scale of a benchmark were agreed.
 */
public record BenchmarkDefined(
        CommunityCode community,
        String title,
        @Between(min = 1, max = 100) List<Standard> standards,
        Scale scale,
        LocalDate occurredOn,
        @Nullable String note)
        implements BenchmarkEvent {
    public BenchmarkDefined {
        standards = List.copyOf(standards);
    }
}

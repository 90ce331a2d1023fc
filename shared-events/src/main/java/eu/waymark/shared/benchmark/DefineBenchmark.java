package eu.waymark.shared.benchmark;

import eu.waymark.shared.Between;
import eu.waymark.shared.Line;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agrees the standards and the scale that the cities of a community are assessed by.
 *
 * @param title what it is called
 * @param standards each under a name of its own
 */
public record DefineBenchmark(
        ProjectId project,
        CommunityCode community,
        @Line String title,
        @Between(min = 1, max = 100) List<Standard> standards,
        Scale scale,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements BenchmarkCommand {
    public DefineBenchmark {
        standards = List.copyOf(standards);
        if (standards.stream().map(Standard::standard).distinct().count() < standards.size())
            throw new IllegalArgumentException("standards must have names of their own");
    }

    @Override
    public boolean creates() {
        return true;
    }
}

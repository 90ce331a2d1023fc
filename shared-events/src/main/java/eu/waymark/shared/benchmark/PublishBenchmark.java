package eu.waymark.shared.benchmark;

import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the benchmark of a community. After that it is not changed.
 *
 * @param publishedOn the day of the publication; absent where it is not known
 * @param document the benchmark as published
 */
public record PublishBenchmark(
        ProjectId project,
        CommunityCode community,
        @Nullable LocalDate publishedOn,
        @Nullable Document document,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements BenchmarkCommand {}

package eu.waymark.shared.benchmark;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The benchmarks of a project, by community. */
public record FindBenchmarks(ProjectId project, @Nullable When when, Paging paging)
        implements Query<BenchmarkOverview> {}

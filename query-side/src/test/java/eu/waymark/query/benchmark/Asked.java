package eu.waymark.query.benchmark;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;

import eu.waymark.shared.Event;
import eu.waymark.shared.benchmark.BenchmarkOverview;
import eu.waymark.shared.benchmark.FindBenchmarks;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import java.util.ArrayList;
import java.util.List;

/** The benchmarks as they are answered: Turin and Riga are the members of community D, by the event of sequence number 5. */
final class Asked {
    private Asked() {}

    static List<BenchmarkOverview> benchmarks(Event... events) {
        List<Event> all = new ArrayList<>(List.of(
                registered(), admitted("turin"), admitted("riga"), formed(), assigned("turin"), assigned("riga")));
        all.addAll(List.of(events));
        var asking = given(all.toArray(Event[]::new)).asked(DAY);
        var answer = new BenchmarkQueries(asking).find(new FindBenchmarks(new ProjectId("values"), null, Paging.FIRST));
        return ((Page<BenchmarkOverview>) answer).items();
    }

    static BenchmarkOverview only(Event... events) {
        return benchmarks(events).getFirst();
    }
}

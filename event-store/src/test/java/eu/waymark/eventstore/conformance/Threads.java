package eu.waymark.eventstore.conformance;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work done by several threads at once; the first failure is the test's. */
public final class Threads {
    private Threads() {}

    public static void run(int count, Work work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(count)) {
            var running = new ArrayList<Future<?>>();
            for (int number = 0; number < count; number++) {
                int thread = number;
                running.add(executor.submit(() -> {
                    work.of(thread);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    /** What one of the threads does. */
    public interface Work {
        void of(int thread) throws Exception;
    }
}

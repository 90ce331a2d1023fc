package eu.waymark.query.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The threads that decode events and fold views beside each other, as many as there are cores, four at most. */
final class Workers implements AutoCloseable {
    /** Events below which handing work over costs more than it brings. */
    static final int WORTHWHILE = 512;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4),
            Thread.ofPlatform().name("waymark-worker-", 0).daemon().factory());

    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("waymark-writer").daemon().factory());

    /** The one thread that writes while others fold. */
    ExecutorService writer() {
        return writer;
    }

    ExecutorService threads() {
        return threads;
    }

    /** Does this for each target, beside each other where there is enough to do; the results in the order of the targets. */
    <R> List<R> forEach(List<Target> targets, int events, Function<Target, R> work) {
        if (events < WORTHWHILE) return targets.stream().map(work).toList();
        List<Future<R>> tasks = new ArrayList<>();
        for (Target target : targets) tasks.add(threads.submit(() -> work.apply(target)));
        // All are waited for before a failure is told: nobody is left behind at work on what is given up.
        List<R> results = new ArrayList<>();
        RuntimeException failed = null;
        for (Future<R> task : tasks) {
            try {
                results.add(outcome(task));
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) throw failed;
        return results;
    }

    /** Waits for it, through interruptions, and throws what it threw. */
    static <R> R outcome(Future<R> task) {
        boolean interrupted = false;
        while (true) {
            try {
                R result = task.get();
                if (interrupted) Thread.currentThread().interrupt();
                return result;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
    }

    /** Ends them; what they still do is for nobody. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
        writer.close();
    }
}

package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A part of the record, hashed: pages are read by several threads at once, a few ahead, and handed on in their order. What it holds does
 * not grow with the record. To be used by one thread.
 */
final class HashedPages implements AutoCloseable {
    private static final int PAGE = 1_000;
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    private static final int AHEAD = 2 * THREADS;

    private final PageHashing hashing;
    private final long to;
    private final ExecutorService workers;
    private final Deque<CompletableFuture<HashedPage>> ahead = new ArrayDeque<>();
    private long next;

    /** From a position to before another. */
    HashedPages(RecordReader reader, long from, long to) {
        this.hashing = new PageHashing(reader);
        this.next = from;
        this.to = to;
        this.workers = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name("waymark-hash-", 0).daemon().factory());
        for (int page = 0; page < AHEAD; page++) readAhead();
    }

    private void readAhead() {
        if (next >= to) return;
        long from = next;
        next = to - from > PAGE ? from + PAGE : to;
        long end = next;
        ahead.add(CompletableFuture.supplyAsync(() -> hashing.read(from, end), workers));
    }

    /** The next ones; without events and without a stop at the end of the part. Not to be asked again after a stop. */
    HashedPage next() {
        CompletableFuture<HashedPage> page = ahead.poll();
        if (page == null) return new HashedPage(List.of(), null);
        readAhead();
        try {
            return page.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
    }
}

package eu.waymark.query.follow;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.fold.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Reads the record page by page, each event decoded once, big pages in parallel and kept in order. While one page is folded the next
 * one is read ahead. Used by one thread.
 */
final class EventPages {
    /** Events that one task decodes: large enough that handing it over costs nothing beside it. */
    private static final int PART = 512;

    private final RecordReader reader;
    private final Decoder decoder;
    private final ExecutorService workers;
    private @Nullable Ahead ahead;

    EventPages(RecordReader reader, Decoder decoder, ExecutorService workers) {
        this.reader = reader;
        this.decoder = decoder;
        this.workers = workers;
    }

    /** The events from this position on, at most {@code limit}, fewer where they are large; none at the end. */
    DecodedPage next(long from, int limit) {
        Ahead read = ahead;
        ahead = null;
        DecodedPage page = read != null && read.from() == from && read.limit() == limit
                ? joined(read.page())
                : decode(reader.read(from, limit));
        long then = from + page.events().size();
        if (page.failure() == null && then > from && then < reader.size()) ahead = readAhead(then, limit);
        return page;
    }

    private Ahead readAhead(long from, int limit) {
        return new Ahead(
                from,
                limit,
                CompletableFuture.supplyAsync(() -> reader.read(from, limit), workers)
                        .thenApply(this::inParts));
    }

    private DecodedPage decode(List<StoredEvent> stored) {
        return stored.size() <= PART ? decoder.decode(stored) : joined(inParts(stored));
    }

    private List<CompletableFuture<DecodedPage>> inParts(List<StoredEvent> stored) {
        List<CompletableFuture<DecodedPage>> parts = new ArrayList<>();
        for (int start = 0; start < stored.size(); start += PART) {
            List<StoredEvent> part = stored.subList(start, Math.min(stored.size(), start + PART));
            parts.add(CompletableFuture.supplyAsync(() -> decoder.decode(part), workers));
        }
        return parts;
    }

    private static DecodedPage joined(CompletableFuture<List<CompletableFuture<DecodedPage>>> page) {
        try {
            return joined(page.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static DecodedPage joined(List<CompletableFuture<DecodedPage>> parts) {
        List<RecordedEvent> events = new ArrayList<>();
        for (CompletableFuture<DecodedPage> part : parts) {
            DecodedPage decoded = part.join();
            events.addAll(decoded.events());
            if (decoded.failure() != null) return new DecodedPage(events, decoded.failure());
        }
        return new DecodedPage(events, null);
    }

    private record Ahead(long from, int limit, CompletableFuture<List<CompletableFuture<DecodedPage>>> page) {}
}

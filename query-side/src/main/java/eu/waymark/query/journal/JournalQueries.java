package eu.waymark.query.journal;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.MalformedQueryException;
import eu.waymark.shared.Streams;
import eu.waymark.shared.journal.JournalItem;
import eu.waymark.shared.journal.ReadJournal;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Answers with the events themselves, from the record and never from a view. */
public record JournalQueries(Asking asking, RecordReader reader, Clock clock) {
    private static final int LONGEST_WAIT_SECONDS = 30;

    public QueryAnswer<JournalItem> read(ReadJournal query) {
        return asking.guarded(() -> {
            check(query);
            String stream = Streams.project(query.project());
            if (reader.readStream(stream, 0, 1).isEmpty()) return new NotFound<>(stream);
            return page(stream, query, awaited(stream, query));
        });
    }

    private static void check(ReadJournal query) {
        if (query.from() < 0) throw new MalformedQueryException("from counts from 0");
        if (query.limit() < 1 || query.limit() > Paging.LARGEST_LIMIT)
            throw new MalformedQueryException("limit must be from 1 to " + Paging.LARGEST_LIMIT);
        if (query.waitSeconds() < 0 || query.waitSeconds() > LONGEST_WAIT_SECONDS)
            throw new MalformedQueryException("wait must be from 0 to " + LONGEST_WAIT_SECONDS);
    }

    private List<StoredEvent> awaited(String stream, ReadJournal query) {
        long deadline =
                System.nanoTime() + Duration.ofSeconds(query.waitSeconds()).toNanos();
        while (true) {
            long size = reader.size();
            List<StoredEvent> found = reader.readStream(stream, query.from(), query.limit());
            long left = deadline - System.nanoTime();
            if (!found.isEmpty() || left <= 0) return found;
            try {
                reader.awaitBeyond(size, Duration.ofNanos(left));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return found;
            }
        }
    }

    private Page<JournalItem> page(String stream, ReadJournal query, List<StoredEvent> found) {
        long last = found.isEmpty()
                ? lastBefore(stream, query.from())
                : found.getLast().sequence();
        boolean more =
                !found.isEmpty() && !reader.readStream(stream, last + 1, 1).isEmpty();
        List<JournalItem> items = found.stream().map(JournalQueries::item).toList();
        return new Page<>(clock.instant(), last, items, more ? Long.toString(last + 1) : null, false);
    }

    /** The last sequence number there is. An event that has come meanwhile does not count: the page does not hold it. */
    private long lastBefore(String stream, long beyond) {
        return Math.min(beyond - 1, reader.lastSequence(stream).orElse(-1));
    }

    private static JournalItem item(StoredEvent event) {
        return new JournalItem(
                event.sequence(),
                event.position(),
                event.id(),
                event.type(),
                event.revision(),
                event.recordedAt(),
                event.payload(),
                event.metadata());
    }
}

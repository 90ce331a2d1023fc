package eu.waymark.query.journal;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.MalformedQueryException;
import eu.waymark.query.past.Cut;
import eu.waymark.query.past.Cuts;
import eu.waymark.shared.Streams;
import eu.waymark.shared.journal.JournalItem;
import eu.waymark.shared.journal.ReadJournal;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Answers with the events themselves, from the record and never from a view. */
public record JournalQueries(Asking asking, Cuts cuts, Clock clock) {
    private static final int LONGEST_WAIT_SECONDS = 30;

    public QueryAnswer<JournalItem> read(ReadJournal query) {
        return asking.guarded(() -> {
            check(query);
            String stream = Streams.project(query.project());
            if (query.asOf() != null) return past(query, cuts.of(query.project(), query.asOf(), clock.instant()));
            if (reader().readStream(stream, 0, 1).isEmpty()) return new NotFound<>(stream);
            return page(stream, query, awaited(stream, query));
        });
    }

    private RecordReader reader() {
        return cuts.reader();
    }

    private Page<JournalItem> past(ReadJournal query, Cut cut) {
        long left = cut.last() + 1 - query.from();
        List<StoredEvent> found = left <= 0
                ? List.of()
                : reader().readStream(cut.stream(), query.from(), (int) Math.min(query.limit(), left));
        long last = found.isEmpty()
                ? Math.min(query.from() - 1, cut.last())
                : found.getLast().sequence();
        boolean more = !found.isEmpty() && last < cut.last();
        return page(cut.instant(), last, found, more);
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
            long size = reader().size();
            List<StoredEvent> found = reader().readStream(stream, query.from(), query.limit());
            long left = deadline - System.nanoTime();
            if (!found.isEmpty() || left <= 0) return found;
            try {
                reader().awaitBeyond(size, Duration.ofNanos(left));
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
                !found.isEmpty() && !reader().readStream(stream, last + 1, 1).isEmpty();
        return page(clock.instant(), last, found, more);
    }

    private static Page<JournalItem> page(Instant asOf, long last, List<StoredEvent> found, boolean more) {
        List<JournalItem> items = found.stream().map(JournalQueries::item).toList();
        return new Page<>(asOf, last, items, more ? Long.toString(last + 1) : null, false);
    }

    /** The last sequence number there is. An event that has come meanwhile does not count: the page does not hold it. */
    private long lastBefore(String stream, long beyond) {
        return Math.min(beyond - 1, reader().lastSequence(stream).orElse(-1));
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

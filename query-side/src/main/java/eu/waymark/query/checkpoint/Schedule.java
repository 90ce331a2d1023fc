package eu.waymark.query.checkpoint;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.shared.EventTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a checkpoint is due, where something was recorded that none covers: a minute after the last one, or soon after a roadmap was
 * endorsed. Used by one thread.
 */
final class Schedule {
    static final Duration INTERVAL = Duration.ofMinutes(1);
    /** Endorsements that come one upon the other share a checkpoint. */
    static final Duration SOON = Duration.ofSeconds(1);

    private static final int PAGE = 1_000;
    private static final String ENDORSED =
            EventTypes.named("RoadmapEndorsed").orElseThrow().name();

    private final RecordReader reader;
    private final Instant start;
    /** How many events were looked at: those from before the start wait for the minute. */
    private long seen;

    private long endorsed = -1;
    private @Nullable Instant tried;

    Schedule(RecordReader reader, Instant start) {
        this.reader = reader;
        this.start = start;
        this.seen = reader.size();
    }

    /** @param size how many events may be signed now: an endorsement that may not yet waits for that, and has nothing else signed before */
    boolean isDue(Instant now, Optional<Described> latest, long size) {
        long covered = latest.map(last -> last.checkpoint().size()).orElse(0L);
        look();
        if (seen == covered) return false;
        Instant since = later(latest.map(last -> last.link().signedAt()).orElse(null), tried);
        // A clock that was set back must not put it off.
        Duration passed = Duration.between(since == null ? start : since, now).abs();
        return passed.compareTo(endorsed >= covered && size > endorsed ? SOON : INTERVAL) >= 0;
    }

    /** Somebody tries to sign now; what fails is tried again after as long. */
    void tried(Instant now) {
        tried = now;
    }

    private void look() {
        for (List<StoredEvent> page = next(); !page.isEmpty(); page = next()) {
            page.stream().filter(event -> event.type().equals(ENDORSED)).forEach(event -> endorsed = event.position());
            seen += page.size();
        }
    }

    private List<StoredEvent> next() {
        return reader.size() > seen ? reader.read(seen, PAGE) : List.of();
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isAfter(other) ? one : other;
    }
}

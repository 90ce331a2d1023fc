package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordDamagedException;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What needs no checkpoint: the sequence numbers of each stream go up one by one, and its time never goes back. Remembers the ends of the
 * streams met last and asks the record for those of others, so that what it holds does not grow with their number. For one thread.
 */
final class StreamOrder {
    private static final int REMEMBERED = 1 << 14;

    private final RecordReader reader;
    private final Map<String, End> ends = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, End> eldest) {
            return size() > REMEMBERED;
        }
    };

    StreamOrder(RecordReader reader) {
        this.reader = reader;
    }

    /** What is wrong with the event that comes next; nothing as a rule. */
    Optional<String> fault(HashedEvent event) {
        End before = ends.put(event.stream(), new End(event.sequence(), event.recordedAt()));
        if (before == null && event.sequence() > 0) before = lookUp(event);
        long last = before == null ? -1 : before.sequence;
        if (event.sequence() != last + 1)
            return Optional.of("its stream %s goes on with number %d where %d should come"
                    .formatted(event.stream(), event.sequence(), last + 1));
        if (before == null || event.recordedAt() >= before.recordedAt) return Optional.empty();
        return Optional.of("it is recorded at %s, and the one before it in its stream %s at %s"
                .formatted(
                        Instant.ofEpochMilli(event.recordedAt()),
                        event.stream(),
                        Instant.ofEpochMilli(before.recordedAt)));
    }

    /** The end of a stream that is not remembered, or none where the event before is not where it should be. */
    private @Nullable End lookUp(HashedEvent event) {
        try {
            List<StoredEvent> found = reader.readStream(event.stream(), event.sequence() - 1, 1);
            return found.stream()
                    .filter(before -> before.position() < event.position())
                    .map(before ->
                            new End(before.sequence(), before.recordedAt().toEpochMilli()))
                    .findFirst()
                    .orElse(null);
        } catch (RecordDamagedException e) {
            return null;
        }
    }

    private record End(long sequence, long recordedAt) {}
}

package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that keep coming keep nobody waiting. */
class SteadyAppendsTest {
    private final MemoryRecord record = new MemoryRecord("steady").append("values", registered());

    @TempDir
    private Path folder;

    @Test
    void whatIsBuiltIsSwappedAndWhatIsFollowedIsWritten() throws InterruptedException {
        try (Running running =
                new Running(new Busy(record), folder.resolve("views.db"), List.of(Counting.version(1)))) {
            running.untilItHolds(0);
            running.follower.rebuild(List.of());
            running.until(status -> status.views().getFirst().state() == State.LIVE);

            running.untilItHolds(record.size());

            assertThat(running.count("values").orElseThrow().events()).isGreaterThan(1);
        }
    }

    /** Whenever it is asked how long it is, it has grown when the answer arrives. */
    private record Busy(MemoryRecord record) implements RecordReader {
        @Override
        public long size() {
            long size = record.size();
            record.append("values", signed());
            return size;
        }

        @Override
        public List<StoredEvent> read(long from, int limit) {
            return record.read(from, limit);
        }

        @Override
        public List<StoredEvent> readStream(String aggregateId, long fromSequence, int limit) {
            return record.readStream(aggregateId, fromSequence, limit);
        }

        @Override
        public OptionalLong lastSequence(String aggregateId) {
            return record.lastSequence(aggregateId);
        }

        @Override
        public long awaitBeyond(long size, Duration atMost) throws InterruptedException {
            return record.awaitBeyond(size, atMost);
        }
    }
}

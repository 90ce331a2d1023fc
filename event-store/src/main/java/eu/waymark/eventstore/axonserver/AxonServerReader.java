package eu.waymark.eventstore.axonserver;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads the record from the server; nothing is kept here but positions. Safe for use from any thread. */
final class AxonServerReader implements RecordReader {
    /** Between two looks at how far the positions are. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ServerConnection connection;
    private final EventPages pages;
    private final Positions positions = new Positions();
    private final PositionFollower follower;
    private final Patience patience;

    AxonServerReader(ServerConnection connection, Patience patience) {
        this.patience = patience;
        this.connection = connection;
        this.pages = new EventPages(connection);
        this.follower = new PositionFollower(connection, positions);
    }

    EventPages pages() {
        return pages;
    }

    @Override
    public long size() {
        return connection.join(connection.events().getLastToken()) + 1;
    }

    @Override
    public List<StoredEvent> read(long from, int limit) {
        require(from >= 0, "Positions count from 0");
        require(limit >= 1, "A page holds at least one event");
        long size = size();
        return from >= size ? List.of() : pages.inOrder(from, from + Math.min(limit, size - from));
    }

    @Override
    public List<StoredEvent> readStream(String aggregateId, long fromSequence, int limit) {
        List<StoredEvent> page = unplaced(aggregateId, fromSequence, limit);
        if (page.isEmpty()) return page;
        follower.begin();
        long[] places = Uninterrupted.read(() -> places(aggregateId, fromSequence, page.size()));
        var placed = new ArrayList<StoredEvent>(page.size());
        for (int index = 0; index < places.length; index++) placed.add(at(places[index], page.get(index)));
        return placed;
    }

    private long[] places(String stream, long from, int count) throws InterruptedException {
        Patience.Wait wait = patience.begin();
        long[] places = positions.await(stream, from, count, LOOK, known -> wait.goesOn(known, size()));
        if (places.length > 0) return places;
        throw positions.isClosed()
                ? connection.trouble().closed()
                : connection.trouble().behind(positions.size(), size());
    }

    /** As {@link #readStream}, at once, without positions. */
    List<StoredEvent> unplaced(String aggregateId, long fromSequence, int limit) {
        require(fromSequence >= 0, "Sequence numbers count from 0");
        require(limit >= 1, "A page holds at least one event");
        return pages.ofStream(aggregateId, fromSequence, limit);
    }

    @Override
    public OptionalLong lastSequence(String aggregateId) {
        long last = connection.join(connection.events().findHighestSequence(aggregateId));
        return last < 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    @Override
    public long awaitBeyond(long size, Duration atMost) throws InterruptedException {
        follower.begin();
        long now = size();
        if (now > size) return now;
        long then = positions.awaitBeyond(size, atMost);
        if (positions.isClosed()) throw connection.trouble().closed();
        return Math.max(now, then);
    }

    void close() {
        follower.close();
    }

    private static StoredEvent at(long position, StoredEvent event) {
        return new StoredEvent(
                position,
                event.id(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.recordedAt(),
                event.type(),
                event.revision(),
                event.payload(),
                event.metadata());
    }

    private static void require(boolean holds, String rule) {
        if (!holds) throw new IllegalArgumentException(rule + ".");
    }
}

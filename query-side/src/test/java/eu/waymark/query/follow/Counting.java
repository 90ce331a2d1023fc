package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The plainest view; it can be made to fail at an event, and to wait at one so that a test sees what readers see meanwhile. */
record Counting(
        String name,
        int version,
        Predicate<RecordedEvent> fails,
        @Nullable CountDownLatch gate) implements Projection<Count> {
    static final String KEY = "count";

    static Counting version(int version) {
        return new Counting("counts", version, event -> false, null);
    }

    Counting failingAt(long position) {
        return new Counting(name, version, event -> event.position() == position, gate);
    }

    Counting waitingFor(CountDownLatch opened) {
        return new Counting(name, version, fails, opened);
    }

    @Override
    public Class<Count> document() {
        return Count.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return List.of(KEY);
    }

    @Override
    public Count fold(String key, @Nullable Count count, RecordedEvent event) {
        if (gate != null) await(gate);
        if (fails.test(event)) throw new IllegalStateException("this event cannot be counted");
        return new Count(version, count == null ? 1 : count.events() + 1);
    }

    static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

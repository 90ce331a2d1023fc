package eu.waymark.eventstore.conformance;

import static eu.waymark.eventstore.conformance.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.Test;

/** Readers that follow while writers append. */
public interface FollowConformance extends ConformingStore {
    int WRITERS = 4;
    int EACH = 60;

    @Test
    default void followersSeeEveryEventOnceAndInOrder() throws Exception {
        Threads.run(WRITERS + 2, thread -> {
            if (thread < WRITERS) {
                write(thread);
            } else {
                assertThat(follow())
                        .isEqualTo(LongStream.range(0, WRITERS * EACH).boxed().toList());
            }
        });
    }

    /** Through Axon's own store, which caches, fetches in a thread of its own and switches between the two. */
    @Test
    default void axonsTrackingStreamsSeeEveryEventOnceAndInOrder() throws Exception {
        var store = EmbeddedEventStore.builder().storageEngine(engine()).build();
        try {
            Threads.run(WRITERS + 1, thread -> {
                if (thread < WRITERS) {
                    write(thread);
                } else {
                    var seen = new ArrayList<Long>();
                    try (var stream = store.openStream(null)) {
                        while (seen.size() < WRITERS * EACH) {
                            seen.add(stream.nextAvailable()
                                    .trackingToken()
                                    .position()
                                    .orElseThrow());
                        }
                    }
                    assertThat(seen)
                            .isEqualTo(
                                    LongStream.range(0, WRITERS * EACH).boxed().toList());
                }
            });
        } finally {
            store.shutDown();
        }
    }

    @Test
    default void whatIsKnownToBeThereIsNotWaitedFor() throws Exception {
        append(note("project/a", 0));
        assertThat(reader().awaitBeyond(0, Duration.ofDays(1))).isEqualTo(1);
        assertThat(reader().awaitBeyond(1, Duration.ZERO)).isEqualTo(1);
        assertThat(reader().awaitBeyond(1, Duration.ofMillis(1))).isEqualTo(1);
    }

    @Test
    default void aWaitCanBeInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> reader().awaitBeyond(0, Duration.ofDays(1))).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    private void write(int writer) {
        for (int sequence = 0; sequence < EACH; sequence++) {
            append(note("project/p" + writer, sequence));
        }
    }

    private List<Long> follow() throws InterruptedException {
        var seen = new ArrayList<Long>();
        while (seen.size() < WRITERS * EACH) {
            assertThat(reader().awaitBeyond(seen.size(), Duration.ofMinutes(1))).isGreaterThan(seen.size());
            reader().read(seen.size(), 7).stream().map(StoredEvent::position).forEach(seen::add);
        }
        return seen;
    }
}

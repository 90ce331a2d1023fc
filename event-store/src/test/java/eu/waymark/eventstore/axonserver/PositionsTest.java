package eu.waymark.eventstore.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Where the events of a stream stand, and the wait until that is known. */
class PositionsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Positions positions = new Positions();

    @Test
    void theEventsOfAStreamStandWhereTheyWereAdded() throws InterruptedException {
        add("a", 0);
        add("b", 0);
        add("a", 1);
        add("a", 2);

        assertThat(positions.await("a", 0, 3, LONG)).containsExactly(0, 2, 3);
        assertThat(positions.await("a", 1, 1, LONG)).containsExactly(2);
        assertThat(positions.await("b", 0, 1, LONG)).containsExactly(1);
        assertThat(positions.size()).isEqualTo(4);
    }

    @Test
    void whatIsNotTheNextOfItsStreamIsNotAdded() {
        add("a", 0);
        assertThat(positions.add("a", 0)).isFalse();
        assertThat(positions.add("a", 2)).isFalse();
        assertThat(positions.add("b", 1)).isFalse();
        assertThat(positions.size()).isEqualTo(1);
        add("a", 1);
    }

    @Test
    void whatIsNotKnownInTimeIsNotGuessed() throws InterruptedException {
        add("a", 0);
        assertThat(positions.await("a", 0, 2, Duration.ZERO)).isEmpty();
        assertThat(positions.await("b", 0, 1, Duration.ofMillis(1))).isEmpty();
        assertThat(positions.awaitBeyond(1, Duration.ofMillis(1))).isEqualTo(1);
    }

    @Test
    void whoeverIsPatientWaitsForAsLongAsItSays() throws InterruptedException {
        Duration pause = Duration.ofMillis(1);
        assertThat(positions.await("a", 0, 3, pause, known -> positions.add("a", known)))
                .containsExactly(0, 1, 2);
        assertThat(positions.await("a", 0, 6, pause, known -> known < 5 && positions.add("a", known)))
                .isEmpty();
        assertThat(positions.size()).isEqualTo(5);
    }

    @Test
    void whoeverWaitsIsWokenByWhatComes() throws Exception {
        CompletableFuture<long[]> waiting =
                CompletableFuture.supplyAsync(() -> Uninterrupted.read(() -> positions.await("a", 0, 2, LONG)));
        CompletableFuture<Long> beyond =
                CompletableFuture.supplyAsync(() -> Uninterrupted.read(() -> positions.awaitBeyond(1, LONG)));
        add("a", 0);
        add("a", 1);
        assertThat(waiting.get()).containsExactly(0, 1);
        assertThat(beyond.get()).isEqualTo(2);
    }

    @Test
    void nobodyWaitsOnceItIsClosed() throws InterruptedException {
        positions.close();
        assertThat(positions.await("a", 0, 1, LONG)).isEmpty();
        assertThat(positions.await("a", 0, 1, LONG, _ -> true)).isEmpty();
        assertThat(positions.awaitBeyond(0, LONG)).isZero();
    }

    @Test
    void anInterruptEndsAWaitAndIsKeptByAReading() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> positions.awaitBeyond(0, LONG)).isInstanceOf(InterruptedException.class);

        add("a", 0);
        Thread.currentThread().interrupt();
        assertThat(Uninterrupted.read(() -> positions.await("a", 0, 1, LONG))).containsExactly(0);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aReadingThatWasInterruptedIsDoneAgain() {
        int[] readings = {0};
        assertThat(Uninterrupted.read(() -> {
                    if (readings[0]++ == 0) Thread.currentThread().interrupt();
                    return readings[0];
                }))
                .isEqualTo(2);
        assertThat(Thread.interrupted()).isTrue();
    }

    private void add(String stream, long sequence) {
        assertThat(positions.add(stream, sequence)).isTrue();
    }
}

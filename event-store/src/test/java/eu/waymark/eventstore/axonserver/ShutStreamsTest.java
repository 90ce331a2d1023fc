package eu.waymark.eventstore.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When streams count as left alone by the connector. */
class ShutStreamsTest {
    private final ShutStreams streams = new ShutStreams();

    @Test
    void afterSoManyLooksInARowAndThenAgain() {
        for (int turn = 0; turn < 2; turn++) {
            shutButForOne();
            assertThat(streams.areLeft(true, false)).isTrue();
        }
    }

    @Test
    void notWhereTheyWereOpenInBetween() {
        shutButForOne();
        assertThat(streams.areLeft(true, true)).isFalse();
        shutButForOne();
    }

    @Test
    void notRightAfterAnOutage() {
        shutButForOne();
        assertThat(streams.areLeft(false, false)).isFalse();
        shutButForOne();
        assertThat(streams.areLeft(true, false)).isTrue();
    }

    private void shutButForOne() {
        for (int look = 1; look < ShutStreams.LOOKS; look++)
            assertThat(streams.areLeft(true, false)).as("look %d", look).isFalse();
    }
}

package eu.waymark.eventstore.conformance;

import static eu.waymark.eventstore.conformance.Notes.WHEN;
import static eu.waymark.eventstore.conformance.Notes.note;
import static eu.waymark.eventstore.conformance.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tokens at the ends and at a time: what lies after each of them. */
public interface TokenConformance extends ConformingStore {

    @Test
    default void anEmptyRecordHasNoTokens() {
        assertThat(engine().createTailToken()).isNull();
        assertThat(engine().createHeadToken()).isNull();
        assertThat(engine().createTokenAt(WHEN)).isNull();
    }

    @Test
    default void theTailIsBeforeEverythingAndTheHeadAfter() {
        append(notes("project/a", 0, 3).toArray(Notes.NONE));

        assertThat(positionsAfter(engine().createTailToken())).containsExactly(0L, 1L, 2L);
        TrackingToken head = engine().createHeadToken();
        assertThat(positionsAfter(head)).isEmpty();
        append(note("project/a", 3));
        assertThat(positionsAfter(head)).containsExactly(3L);
    }

    @Test
    default void aTokenAtATimeIsBeforeTheFirstEventOfThatTimeOrLater() {
        for (int second = 0; second < 3; second++) {
            append(note("project/a", second, "x", Map.of(), WHEN.plusSeconds(second)));
        }

        assertThat(positionsAfter(at(WHEN.minusMillis(1)))).containsExactly(0L, 1L, 2L);
        assertThat(positionsAfter(at(WHEN))).containsExactly(0L, 1L, 2L);
        assertThat(positionsAfter(at(WHEN.plusMillis(1)))).containsExactly(1L, 2L);
        assertThat(positionsAfter(at(WHEN.plusSeconds(2)))).containsExactly(2L);
        assertThat(positionsAfter(at(WHEN.plusSeconds(2).plusMillis(1)))).isEmpty();
    }

    @Test
    default void tokensCompareByPosition() {
        append(notes("project/a", 0, 2).toArray(Notes.NONE));
        TrackingToken first =
                engine().readEvents(null, false).findFirst().orElseThrow().trackingToken();

        assertThat(engine().createHeadToken().covers(first)).isTrue();
        assertThat(engine().createTailToken().covers(first)).isFalse();
    }

    private @Nullable TrackingToken at(Instant instant) {
        return engine().createTokenAt(instant);
    }

    private List<Long> positionsAfter(@Nullable TrackingToken token) {
        return engine().readEvents(token, false)
                .map(TrackedEventMessage::trackingToken)
                .map(at -> at.position().orElseThrow())
                .toList();
    }
}

package eu.waymark.query.answer;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.follow.WorkingSet;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.MemoryViewStore;
import eu.waymark.query.past.Cuts;
import eu.waymark.query.past.RecordedPast;
import eu.waymark.query.portfolio.ProjectQueries;
import eu.waymark.query.project.Portfolio;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewStore.Promotion;
import eu.waymark.query.timeline.Timeline;
import eu.waymark.query.timeline.TimelineQueries;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.timeline.FindTimeline;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Views that stand at different events, as after one of them was built anew while the others had stopped. */
class UnevenViewsTest {
    private static final ProjectId VALUES = new ProjectId("values");

    private final MemoryRecord record = new MemoryRecord("uneven").append("values", registered(), signed(), signed());
    private final MemoryViewStore store = new MemoryViewStore();
    private final Asking asking = new Asking(
            store,
            new Freshness(record, (position, atMost) -> true, Duration.ZERO),
            new RecordedPast(new Cuts(record, new EventCodec()), store),
            Clock.systemUTC(),
            () -> {});

    @Test
    void anAnswerFromOneThatLacksEventsIsBehind() {
        fold(Portfolio.VIEW, 3);
        fold(Timeline.VIEW, 2);

        assertThat(timeline().behind()).isTrue();
        assertThat(project().behind()).isFalse();
    }

    @Test
    void anAnswerFromViewsThatHoldAllThatItCountsIsNot() {
        fold(Portfolio.VIEW, 2);
        fold(Timeline.VIEW, 3);

        assertThat(timeline().sequence()).isEqualTo(1);
        assertThat(timeline().behind()).isFalse();
    }

    private Page<?> timeline() {
        return (Page<?>) new TimelineQueries(asking)
                .find(new FindTimeline(VALUES, null, null, null, null, null, null, Paging.FIRST));
    }

    private Single<?> project() {
        return (Single<?>) new ProjectQueries(asking).find(new FindProject(VALUES, null));
    }

    private <D> void fold(Projection<D> view, int events) {
        EventCodec codec = new EventCodec();
        Generation generation = store.begin(view);
        WorkingSet<D> folding = new WorkingSet<>(view, keys -> store.load(generation, keys));
        folding.fold(record.read(0, events).stream()
                .map(event -> RecordedEvent.of(event, codec.decode(event.type(), event.revision(), event.payload())))
                .toList());
        Change change = Objects.requireNonNull(folding.changes(generation));
        store.write(List.of(change));
        store.promote(List.of(new Promotion(view, generation)));
    }
}

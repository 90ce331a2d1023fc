package eu.waymark.query.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.Views;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.follow.WorkingSet;
import eu.waymark.query.given.History;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.store.Change.Written;
import eu.waymark.query.store.Generation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A project of 50,000 events: far more than there ever was. */
class LargeProjectTest {
    private static final int EVENTS = 50_000;

    @Test
    void noDocumentOfAnyViewComesNearTheLimit() {
        MemoryRecord record = new MemoryRecord("large");
        History project = new History("values", new Random(7));
        for (int index = 0; index < EVENTS; index++) record.append("values", project.next());
        EventCodec codec = new EventCodec();
        List<RecordedEvent> events = record.read(0, EVENTS).stream()
                .map(event -> RecordedEvent.of(event, codec.decode(event.type(), event.revision(), event.payload())))
                .toList();
        Map<String, Integer> largest = new TreeMap<>();
        for (Projection<?> view : Views.ALL) largest.put(view.name(), largest(view, events));

        assertThat(largest.values()).allSatisfy(bytes -> assertThat(bytes).isLessThan(Batch.LARGEST / 4));
    }

    private static int largest(Projection<?> view, List<RecordedEvent> events) {
        WorkingSet<?> documents = new WorkingSet<>(view, keys -> Map.of());
        documents.fold(events);
        Generation generation = new Generation(view.name(), 1, view.version(), false, -1, null, null);
        return Objects.requireNonNull(documents.changes(generation)).written().stream()
                .map(Written::json)
                .mapToInt(json -> json.length)
                .max()
                .orElse(0);
    }
}

package eu.waymark.query.follow;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.fold.RecordedEvent;
import java.util.ArrayList;
import java.util.List;

/** Turns stored events into events, up to the first one that cannot be read. */
record Decoder(EventCodec codec) {

    DecodedPage decode(List<StoredEvent> stored) {
        List<RecordedEvent> events = new ArrayList<>(stored.size());
        for (StoredEvent next : stored) {
            try {
                events.add(RecordedEvent.of(next, codec.decode(next.type(), next.revision(), next.payload())));
            } catch (RuntimeException e) {
                return new DecodedPage(events, failure(next, e));
            }
        }
        return new DecodedPage(events, null);
    }

    private static FoldFailure failure(StoredEvent event, RuntimeException cause) {
        return new FoldFailure(event.position(), event.type(), FoldFailure.EVERY_VIEW, FoldFailure.sentence(cause));
    }
}

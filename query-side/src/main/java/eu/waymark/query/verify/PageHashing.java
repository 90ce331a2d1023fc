package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordDamagedException;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import java.util.ArrayList;
import java.util.List;

/** Reads some events and hashes them. Safe for use from any thread. */
record PageHashing(RecordReader reader) {

    /** The events from a position to before another, or as far as they can be read. */
    HashedPage read(long from, long to) {
        List<HashedEvent> events = new ArrayList<>((int) (to - from));
        for (long at = from; at < to; at = from + events.size()) {
            List<StoredEvent> page;
            try {
                page = reader.read(at, (int) (to - at));
            } catch (RecordDamagedException e) {
                return oneByOne(events, at, to);
            }
            if (page.isEmpty()) return new HashedPage(events, Stop.end(at));
            for (StoredEvent event : page) events.add(HashedEvent.of(event));
        }
        return new HashedPage(events, null);
    }

    private HashedPage oneByOne(List<HashedEvent> events, long from, long to) {
        for (long at = from; at < to; at++) {
            try {
                List<StoredEvent> one = reader.read(at, 1);
                if (one.isEmpty()) return new HashedPage(events, Stop.end(at));
                events.add(HashedEvent.of(one.getFirst()));
            } catch (RecordDamagedException e) {
                return new HashedPage(events, Stop.damage(at, e));
            }
        }
        return new HashedPage(events, null);
    }
}

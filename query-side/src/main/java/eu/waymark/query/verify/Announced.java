package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordDamagedException;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.codec.UnknownEventTypeException;
import eu.waymark.eventstore.codec.UnreadableEventException;
import eu.waymark.shared.Streams;
import eu.waymark.shared.ledger.LedgerOrigin;
import eu.waymark.shared.ledger.SigningKeyAnnounced;
import java.util.List;

/** Whether the record announces every change of the key, below the checkpoint that makes it. */
record Announced(RecordReader reader, Faults faults) {
    private static final int PAGE = 100;
    private static final EventCodec CODEC = new EventCodec();

    void look(List<KeyChange> changes) {
        for (KeyChange change : changes)
            if (!isAnnounced(change))
                faults.add(Fault.checkpoint(
                        change.signed().name(),
                        "it hands over to the key %s, which no event below position %d announces"
                                .formatted(
                                        change.to().written(), change.signed().size())));
    }

    private boolean isAnnounced(KeyChange change) {
        try {
            String stream = Streams.ledger(new LedgerOrigin(change.from().name()));
            for (long from = 0; ; from += PAGE) {
                List<StoredEvent> page = reader.readStream(stream, from, PAGE);
                if (page.stream().anyMatch(event -> announces(event, change))) return true;
                if (page.size() < PAGE) return false;
            }
        } catch (RecordDamagedException
                | UnknownEventTypeException
                | UnreadableEventException
                | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean announces(StoredEvent event, KeyChange change) {
        return event.position() < change.signed().size()
                && CODEC.decode(event.type(), event.revision(), event.payload()) instanceof SigningKeyAnnounced said
                && said.replaces().value().equals(change.from().written())
                && said.key().value().equals(change.to().written());
    }
}

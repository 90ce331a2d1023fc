package eu.waymark.eventstore.axonserver;

import eu.waymark.eventstore.engine.EventDraft;
import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.grpc.event.Confirmation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.axonframework.modelling.command.ConcurrencyException;

/** Writes units, each in a transaction of the server's, which checks that each stream goes on where it ended. */
record Appends(ServerConnection connection) {

    /** As {@link eu.waymark.eventstore.engine.RecordStore#append}. */
    void append(List<EventDraft> unit) {
        checkOrder(unit);
        if (!connection.isConnected()) throw connection.trouble().notSent();
        try {
            AppendEventsTransaction transaction = connection.events().startAppendEventsTransaction();
            unit.forEach(draft -> transaction.appendEvent(WireEvents.of(draft)));
            Confirmation confirmation = ServerConnection.answer(transaction.commit());
            if (confirmation == null || !confirmation.getSuccess())
                throw new IllegalStateException("it confirmed nothing");
        } catch (Throwable failure) {
            throw connection.trouble().appending(streams(unit), failure);
        }
    }

    /** Against the stream the server checks the first of them only. */
    private static void checkOrder(List<EventDraft> unit) {
        Map<String, Long> next = new HashMap<>();
        for (EventDraft draft : unit) {
            Long expected = next.put(draft.aggregateId(), draft.sequence() + 1);
            if (expected != null && expected != draft.sequence())
                throw new ConcurrencyException("Event %d of %s does not follow event %d."
                        .formatted(draft.sequence(), draft.aggregateId(), expected - 1));
        }
    }

    private static String streams(List<EventDraft> unit) {
        var streams = new TreeSet<String>();
        unit.forEach(draft -> streams.add(draft.aggregateId()));
        return String.join(", ", streams);
    }
}

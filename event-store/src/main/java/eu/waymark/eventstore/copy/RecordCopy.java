package eu.waymark.eventstore.copy;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.engine.EventDrafts;
import eu.waymark.eventstore.engine.RecordStore;
import eu.waymark.eventstore.ledger.Leaf;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Copies what a record holds when it begins: every event as it is stored, at its own position. What is there already is compared and not
 * written again, so that a copy that was interrupted goes on, and one that is complete is only compared. In constant memory.
 *
 * @param from may go on growing; what comes meanwhile is copied the next time
 * @param to empty, or the beginning of {@code from}; not to be written by anybody else meanwhile
 */
public record RecordCopy(RecordReader from, RecordStore to) {
    private static final int PAGE = 500;

    /**
     * Copies and compares every leaf.
     *
     * @param reached told how many events are copied or compared so far, now and then; it counts to twice the answer less what was there
     * @return how many events both records hold
     * @throws RecordsDifferException where {@code to} is not the beginning of {@code from}, and nothing is written then; or where it is
     *     none any more, since somebody else has written to it
     */
    public long run(LongConsumer reached) {
        long size = from.size();
        long there = to.size();
        if (there > size)
            throw new RecordsDifferException(
                    "The record copied to holds %d events, the one copied from only %d.".formatted(there, size));
        compare(0, there, reached);
        append(there, size, reached);
        compare(there, size, at -> reached.accept(at + size - there));
        requireSize(size);
        return size;
    }

    private void append(long begin, long end, LongConsumer reached) {
        for (long at = begin; at < end; reached.accept(at)) {
            List<StoredEvent> page = from.read(at, page(at, end));
            requireSize(at);
            append(page, at);
            at += page.size();
        }
    }

    private void append(List<StoredEvent> page, long at) {
        try {
            to.append(page.stream().map(EventDrafts::of).toList());
        } catch (ConcurrencyException e) {
            throw new RecordsDifferException(
                    "Event %d does not go on with what the record copied to holds: %s".formatted(at, e.getMessage()));
        }
    }

    private void compare(long begin, long end, LongConsumer reached) {
        for (long at = begin; at < end; reached.accept(at)) {
            List<StoredEvent> original = from.read(at, page(at, end));
            List<StoredEvent> copied = to.read(at, original.size());
            int comparable = Math.min(original.size(), copied.size());
            for (int index = 0; index < comparable; index++) compare(original.get(index), copied.get(index));
            if (comparable == 0)
                throw new RecordsDifferException("One of the records ends before position " + at + ".");
            at += comparable;
        }
    }

    /** What somebody else writes takes positions that belong to the events that are copied. */
    private void requireSize(long expected) {
        long size = to.size();
        if (size != expected)
            throw new RecordsDifferException(
                    "The record copied to holds %d events where %d were copied: somebody else writes to it. Let nobody, and copy into an empty record."
                            .formatted(size, expected));
    }

    private static void compare(StoredEvent original, StoredEvent copied) {
        if (original.position() == copied.position() && Arrays.equals(Leaf.bytes(original), Leaf.bytes(copied))) return;
        throw new RecordsDifferException(
                "The records differ from position %d on: one holds %s (%s), the other %s (%s). Copy into an empty record."
                        .formatted(original.position(), original.id(), original.type(), copied.id(), copied.type()));
    }

    private static int page(long at, long end) {
        return (int) Math.min(PAGE, end - at);
    }
}

package eu.waymark.command;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The latest {@value #LIMIT} commands that a project carried out, so that a repeat is answered and not carried out again. Immutable.
 *
 * @param order the identifiers, oldest first
 */
record RememberedCommands(PMap<String, Remembered> byId, PVector<String> order) {
    static final int LIMIT = 1_000;
    static final RememberedCommands NONE = new RememberedCommands(HashTreePMap.empty(), TreePVector.empty());

    /** A command's digest, and the sequence numbers of its first and its last event. */
    record Remembered(String digest, long first, long last) {}

    @Nullable
    Remembered find(String commandId) {
        return byId.get(commandId);
    }

    /** With one more event of this command. */
    RememberedCommands with(String commandId, String digest, long sequence) {
        Remembered known = byId.get(commandId);
        if (known != null)
            return new RememberedCommands(byId.plus(commandId, new Remembered(digest, known.first(), sequence)), order);
        RememberedCommands room = order.size() < LIMIT ? this : withoutOldest();
        return new RememberedCommands(
                room.byId.plus(commandId, new Remembered(digest, sequence, sequence)), room.order.plus(commandId));
    }

    private RememberedCommands withoutOldest() {
        return new RememberedCommands(byId.minus(order.getFirst()), order.minus(0));
    }
}

package eu.waymark.eventstore.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what waits in one transaction with one flush, again and again, on one thread.
 *
 * <p>A unit that conflicts fails alone. Where the file fails, the group is undone and each unit tried by itself, so that one unit that
 * cannot be written takes no other with it. After a failure the connection is replaced: what it believed may be wrong.
 */
final class GroupCommit implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private final RecordFile file;
    private final AppendQueue queue;
    private final WrittenHead head;
    private @Nullable EventInserts inserts;

    GroupCommit(RecordFile file, EventInserts inserts, AppendQueue queue, WrittenHead head) {
        this.file = file;
        this.inserts = inserts;
        this.queue = queue;
        this.head = head;
    }

    @Override
    public void run() {
        for (List<AppendUnit> group = queue.takeAll(); !group.isEmpty(); group = queue.takeAll()) {
            try {
                write(group);
            } catch (Throwable unforeseen) {
                // Whoever waits must get an answer, and the writer must go on, whatever went wrong; but not with rows
                // of half a unit in its transaction.
                discard();
                fail(group, Trouble.unforeseen(file.path(), unforeseen));
            }
        }
    }

    /** Gives the connection up. Only once {@link #run} has ended, and nobody reads any more. */
    @Override
    public void close() {
        discard();
    }

    private void write(List<AppendUnit> group) {
        Map<AppendUnit, ConcurrencyException> conflicts = new LinkedHashMap<>();
        List<AppendUnit> written = new ArrayList<>();
        try {
            for (AppendUnit unit : group) {
                try {
                    open().insert(unit.rows());
                    written.add(unit);
                } catch (ConcurrencyException e) {
                    conflicts.put(unit, e);
                }
            }
        } catch (SQLException e) {
            undone(group, e);
            return;
        }
        commit(group, written, conflicts);
    }

    private void commit(
            List<AppendUnit> group, List<AppendUnit> written, Map<AppendUnit, ConcurrencyException> conflicts) {
        try {
            open().commit();
            head.advance(open().size());
        } catch (SQLException e) {
            if (Trouble.diskIsFull(e)) {
                undone(group, e);
            } else {
                discard();
                fail(written, Trouble.atCommit(file.path(), e));
                conflicts.forEach((unit, conflict) -> unit.outcome().completeExceptionally(conflict));
            }
            return;
        }
        written.forEach(unit -> unit.outcome().complete(null));
        conflicts.forEach((unit, conflict) -> unit.outcome().completeExceptionally(conflict));
    }

    private void undone(List<AppendUnit> group, SQLException cause) {
        discard();
        if (group.size() == 1) {
            fail(group, Trouble.with(file.path(), cause));
        } else {
            group.forEach(unit -> write(List.of(unit)));
        }
    }

    private void fail(List<AppendUnit> units, Throwable cause) {
        units.forEach(unit -> unit.outcome().completeExceptionally(cause));
    }

    private EventInserts open() throws SQLException {
        EventInserts current = inserts;
        if (current == null) {
            current = new EventInserts(file.writing());
            inserts = current;
        }
        return current;
    }

    private void discard() {
        EventInserts current = inserts;
        inserts = null;
        if (current != null) {
            try {
                current.close();
            } catch (SQLException e) {
                LOG.warn("A connection to {} was given up without being closed: {}", file.path(), e.getMessage());
            }
        }
    }
}

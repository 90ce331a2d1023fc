package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.CommandDesk;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.command.ProjectShell;
import eu.waymark.command.RecordingClock;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.query.Notary;
import eu.waymark.query.QuerySide;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.queryhandling.QueryBus;

/**
 * One process with both sides on one folder: the record, the deciding, the folding, and the buses between them. Holds the folder
 * from {@link #open} to {@link #close}.
 */
public final class House implements AutoCloseable {
    private final Closing closing;
    private final CommandBus commands = Buses.commands();
    private final QueryBus queries = Buses.queries();
    private final EmbeddedEventStore eventStore;
    private final Operations operations;
    private final Exports exports;
    private final Notary notary;

    private House(DataFolder folder, Closing closing) {
        this.closing = closing;
        // Before anything of Axon is made: it stamps each event message that gets no other time.
        RecordingClock clock = Clocks.install();
        EventCodec codec = new EventCodec();
        SqliteRecord sqlite = closing.add(SqliteRecord.open(folder.events(), new EventSerializer()));
        eventStore = EmbeddedEventStore.builder().storageEngine(sqlite.engine()).build();
        closing.add(eventStore::shutDown);
        new ProjectShell(eventStore, clock).subscribe(commands);
        QuerySide views = closing.add(QuerySide.open(sqlite.reader(), codec, folder.views(), clock));
        views.subscribe(queries);
        views.start();
        notary = closing.add(views.notary(folder.keys(), folder.checkpoints(), TimeStampSettings.authority()));
        notary.subscribe(queries);
        notary.start();
        operations = new LocalOperations(sqlite.reader(), views, notary, clock);
        exports = new LocalExports(views.exports(notary));
    }

    /**
     * Opens the folder, which is made where there is none.
     *
     * @throws eu.waymark.backoffice.problem.CannotException where it is in use, or cannot be read or written
     */
    public static House open(DataFolder folder) {
        return open(folder, FolderLock.take(folder));
    }

    /** Opens the folder under a lock that is held already; the house gives it up when it closes, or cannot be opened. */
    public static House open(DataFolder folder, FolderLock lock) {
        Closing closing = new Closing();
        closing.add(lock);
        try {
            return new House(folder, closing);
        } catch (RuntimeException e) {
            closing.closeAfter(e);
            throw StoreExceptions.cannot(e);
        }
    }

    public CommandDesk commandDesk() {
        return new CommandDesk(commands, new StoreExceptions());
    }

    public QuestionDesk questionDesk() {
        return new QuestionDesk(queries);
    }

    public Operations operations() {
        return operations;
    }

    public Exports exports() {
        return exports;
    }

    /** The public half of the key that the ledger signs with, where it was made just now. */
    public Optional<String> newKey() {
        return notary.newKey();
    }

    Notary notary() {
        return notary;
    }

    CommandBus commands() {
        return commands;
    }

    QueryBus queries() {
        return queries;
    }

    EmbeddedEventStore eventStore() {
        return eventStore;
    }

    @Override
    public void close() {
        closing.close();
    }
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.CommandDesk;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.command.ProjectShell;
import eu.waymark.command.RecordingClock;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.QuerySide;
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

    private House(DataFolder folder, Settings settings, Closing closing) {
        this.closing = closing;
        // Before anything of Axon is made: it stamps each event message that gets no other time.
        RecordingClock clock = Clocks.install();
        EventCodec codec = new EventCodec();
        OpenedRecord record = closing.add(EventEngine.of(settings).open(folder, settings));
        eventStore = EmbeddedEventStore.builder().storageEngine(record.engine()).build();
        closing.add(eventStore::shutDown);
        (record.shared() ? ProjectShell.sharing(eventStore, clock) : new ProjectShell(eventStore, clock)).subscribe(commands);
        QuerySide views = closing.add(QuerySide.open(record.reader(), codec, folder.views(), clock));
        views.subscribe(queries);
        views.start();
        operations = new LocalOperations(record.reader(), views, clock, EventEngine.of(settings));
    }

    /**
     * Opens the folder, which is made where there is none.
     *
     * @throws eu.waymark.backoffice.problem.CannotException where it is in use, or cannot be read or written
     */
    public static House open(DataFolder folder) {
        return open(folder, Settings.ofProcess());
    }

    /** Opens the folder as these settings say. */
    public static House open(DataFolder folder, Settings settings) {
        return open(folder, FolderLock.take(folder), settings);
    }

    /** Opens the folder under a lock that is held already; the house gives it up when it closes, or cannot be opened. */
    public static House open(DataFolder folder, FolderLock lock, Settings settings) {
        Closing closing = new Closing();
        closing.add(lock);
        try {
            return new House(folder, settings, closing);
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

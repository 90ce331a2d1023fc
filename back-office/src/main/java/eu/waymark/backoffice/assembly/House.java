package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.CommandDesk;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.metrics.AppendMetrics;
import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.relay.RelayedExports;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.command.Announcements;
import eu.waymark.command.ProjectShell;
import eu.waymark.command.RecordingClock;
import eu.waymark.query.Notary;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;

/**
 * One process on one folder: the sides that its roles ask for, the record where they need it, and the buses between them. Holds the
 * folder from {@link #open} to {@link #close}.
 */
public final class House implements AutoCloseable {
    private final Closing closing;
    private final Settings settings;
    private final Set<Role> roles;
    private final Traces traces;
    private final WatchedAppends appends;
    private final Messaging messaging;
    private final Parts parts = new Parts();
    private final CommandDesk commandDesk;
    private final QuestionDesk questionDesk;
    private final Operations operations;
    private final Exports exports;
    private final @Nullable Folding folding;
    private @Nullable EmbeddedEventStore eventStore;

    private House(DataFolder folder, Settings settings, Messaging.Opening between, Closing closing) {
        this.closing = closing;
        this.settings = settings;
        this.roles = Role.of(settings);
        RolesApart.check(settings, roles);
        // Before anything of Axon is made: it stamps each event message that gets no other time.
        RecordingClock clock = Clocks.install();
        traces = closing.add(Traces.of(settings));
        appends = new WatchedAppends(new AppendMetrics(), traces.spans(), System::nanoTime);
        messaging = closing.add(between.open(settings, roles, traces.spans()));
        commandDesk = new CommandDesk(commands(), messaging.trouble(), messaging.waiting());
        questionDesk = new QuestionDesk(queries(), messaging.trouble(), messaging.waiting());
        Folding here = null;
        if (roles.contains(Role.COMMAND) || roles.contains(Role.QUERY)) {
            OpenedRecord record = closing.add(EventEngine.of(settings).open(folder, settings));
            if (roles.contains(Role.COMMAND)) decide(record, clock);
            if (roles.contains(Role.QUERY)) here = Folding.of(record, folder, settings, messaging, clock, closing);
        }
        folding = here;
        if (!roles.contains(Role.COMMAND) && roles.contains(Role.WEB))
            parts.addOthers("commands", new DecidingPart(commands(), messaging.trouble()));
        if (roles.contains(Role.WEB)) messaging.connection().ifPresent(part -> parts.addOwn("connection", part));
        if (here != null && messaging.connection().isPresent()) parts.addOwn("answering", here.answering());
        operations = here == null ? new RemoteOperations(queries()) : here.operations();
        exports = here == null ? new RelayedExports(questionDesk) : here.exports();
        closing.add(messaging::leave);
        if (here != null) closing.add(here.answering()::stop);
    }

    private void decide(OpenedRecord record, RecordingClock clock) {
        // It gets no spans to hand on: they would be written into the metadata of every event.
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(record.engine().with(appends))
                .build();
        closing.add(store::shutDown);
        ProjectShell shell = record.shared() ? ProjectShell.sharing(store, clock) : new ProjectShell(store, clock);
        shell.subscribe(commands());
        new Announcements(store, clock).subscribe(commands());
        parts.addOwn("events", new EventsPart(record.reader(), appends));
        DecidingPart.answer(commands());
        eventStore = store;
    }

    /**
     * Opens the folder, which is made where there is none.
     *
     * @throws eu.waymark.backoffice.problem.CannotException where it is in use, or cannot be read or written, or the views cannot
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
        return open(folder, lock, settings, Messaging::of);
    }

    static House open(DataFolder folder, FolderLock lock, Settings settings, Messaging.Opening between) {
        Closing closing = new Closing();
        closing.add(lock);
        try {
            return new House(folder, settings, between, closing);
        } catch (RuntimeException e) {
            closing.closeAfter(e);
            throw StoreExceptions.cannot(e);
        }
    }

    /** What this process is for. */
    public Set<Role> roles() {
        return roles;
    }

    public CommandDesk commandDesk() {
        return commandDesk;
    }

    /** One for all that is asked, exports too: together they leave threads for commands, and for what is answered here. */
    public QuestionDesk questionDesk() {
        return questionDesk;
    }

    public Operations operations() {
        return operations;
    }

    public Exports exports() {
        return exports;
    }

    Parts parts() {
        return parts;
    }

    Settings settings() {
        return settings;
    }

    AppendMetrics appendMetrics() {
        return appends.metrics();
    }

    Traces traces() {
        return traces;
    }

    /** The public half of the key that the ledger signs with, where it was made just now. */
    public Optional<String> newKey() {
        return Optional.ofNullable(folding).flatMap(part -> part.notary().newKey());
    }

    /** In a process that answers queries. */
    Notary notary() {
        return Objects.requireNonNull(folding).notary();
    }

    CommandBus commands() {
        return messaging.commands();
    }

    QueryBus queries() {
        return messaging.queries();
    }

    @Nullable
    EmbeddedEventStore eventStore() {
        return eventStore;
    }

    @Override
    public void close() {
        closing.close();
    }
}

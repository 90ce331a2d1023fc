package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.QuerySide;
import eu.waymark.query.follow.Status;
import eu.waymark.query.follow.ViewStatus;
import java.util.Locale;
import java.util.Optional;

/** How a folder stands, as an operator sees it. */
public final class Statuses {
    private Statuses() {}

    /** Whether there can be anything to say of this folder. */
    public static boolean isThere(DataFolder folder) {
        return EventEngine.of(Settings.ofProcess()).hasRecord(folder);
    }

    /** Asks the server that runs on this folder; reads its files, and changes nothing, where none answers. */
    public static RecordStatus of(DataFolder folder) {
        return ServerNote.running(folder).flatMap(Statuses::asked).orElseGet(() -> read(folder));
    }

    static RecordStatus of(Status status, EventEngine events) {
        return new RecordStatus(
                status.events(),
                status.events() - 1,
                status.views().stream().map(Statuses::view).toList(),
                new RecordStatus.Engines(events.configured(), "sqlite"));
    }

    private static RecordStatus.View view(ViewStatus view) {
        return new RecordStatus.View(
                view.name(),
                view.version(),
                view.position(),
                view.lag(),
                view.state().name().toLowerCase(Locale.ROOT),
                view.cause());
    }

    private static Optional<RecordStatus> asked(ServerNote note) {
        try (Access access = new ServerAccess(note)) {
            return Optional.of(access.status());
        } catch (CannotException gone) {
            return Optional.empty();
        }
    }

    private static RecordStatus read(DataFolder folder) {
        Settings settings = Settings.ofProcess();
        EventEngine events = EventEngine.of(settings);
        try {
            long size = events.read(folder, settings, RecordReader::size);
            return of(QuerySide.status(folder.views(), size), events);
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }
}

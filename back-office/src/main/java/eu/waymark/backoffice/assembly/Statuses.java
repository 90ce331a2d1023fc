package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.Notary;
import eu.waymark.query.ViewPlace;
import eu.waymark.query.follow.Status;
import eu.waymark.query.follow.ViewStatus;
import eu.waymark.shared.ledger.LedgerOverview;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a folder stands, as an operator sees it. */
public final class Statuses {
    private Statuses() {}

    /** Whether there can be anything to say of this folder. A process that runs on it knows by itself where its record is. */
    public static boolean isThere(DataFolder folder, Settings settings) {
        return ServerNote.running(folder).isPresent()
                || EventEngine.of(settings).hasRecord(folder);
    }

    /**
     * Asks the server that runs on this folder; reads its files, and changes nothing, where none answers.
     *
     * @throws eu.waymark.backoffice.problem.CannotException where neither can tell, and why
     */
    public static RecordStatus of(DataFolder folder, Settings settings) {
        return ServerNote.running(folder).flatMap(Statuses::asked).orElseGet(() -> read(folder, settings));
    }

    static RecordStatus of(Status status, EventEngine events, ViewPlace place, @Nullable LedgerOverview ledger) {
        return new RecordStatus(
                status.events(),
                status.events() - 1,
                status.views().stream().map(Statuses::view).toList(),
                new RecordStatus.Engines(events.configured(), place.engine()),
                ledger);
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
        } catch (ServerGoneException gone) {
            return Optional.empty();
        }
    }

    private static RecordStatus read(DataFolder folder, Settings settings) {
        EventEngine events = EventEngine.of(settings);
        ViewPlace place = ViewPlaces.of(folder, settings);
        try {
            long size = events.read(folder, settings, _ -> {}, RecordReader::size);
            LedgerOverview ledger =
                    Notary.stored(folder.keys(), folder.checkpoints(), place).orElse(null);
            return of(place.status(size), events, place, ledger);
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }
}

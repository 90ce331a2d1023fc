package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.folder.ViewsSetting;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.eventstore.sqlite.SqliteRecordReader;
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
    private static final String EVENTS = "sqlite";

    private Statuses() {}

    /** Asks the server that runs on this folder; reads its files, and changes nothing, where none answers. */
    public static RecordStatus of(DataFolder folder, ViewsSetting views) {
        return ServerNote.running(folder)
                .flatMap(Statuses::asked)
                .orElseGet(() -> read(folder, ViewPlaces.of(folder, views)));
    }

    static RecordStatus of(Status status, ViewPlace place, @Nullable LedgerOverview ledger) {
        return new RecordStatus(
                status.events(),
                status.events() - 1,
                status.views().stream().map(Statuses::view).toList(),
                new RecordStatus.Engines(EVENTS, place.engine()),
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
        } catch (CannotException gone) {
            return Optional.empty();
        }
    }

    private static RecordStatus read(DataFolder folder, ViewPlace place) {
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(folder.events())) {
            LedgerOverview ledger =
                    Notary.stored(folder.keys(), folder.checkpoints(), place).orElse(null);
            return of(place.status(reader.size()), place, ledger);
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }
}

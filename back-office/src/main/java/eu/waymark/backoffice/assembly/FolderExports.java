package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.export.ExportKeeper;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.folder.ViewsSetting;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.eventstore.sqlite.SqliteRecordReader;
import eu.waymark.query.QuerySide;
import eu.waymark.query.ViewPlace;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** Takes a project home from a folder: through the server that runs on it; from its files, and changing nothing, where none answers. */
public final class FolderExports {
    private FolderExports() {}

    /**
     * Makes a file, and gives it to whoever keeps it.
     *
     * @throws IOException when the keeper cannot keep it, or it breaks off
     * @throws eu.waymark.backoffice.problem.ProblemException where there is none, and why
     * @throws eu.waymark.backoffice.problem.CannotException when the folder cannot be read
     */
    public static void export(DataFolder folder, ViewsSetting views, ExportQuestion question, ExportKeeper keeper)
            throws IOException {
        Optional<ServerNote> note = ServerNote.running(folder);
        if (note.isEmpty()) {
            read(folder, ViewPlaces.of(folder, views), question, keeper);
            return;
        }
        try (ServerAccess server = new ServerAccess(note.get())) {
            server.export(question, keeper);
        } catch (ServerGoneException gone) {
            read(folder, ViewPlaces.of(folder, views), question, keeper);
        }
    }

    private static void read(DataFolder folder, ViewPlace views, ExportQuestion question, ExportKeeper keeper)
            throws IOException {
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(folder.events())) {
            keeper.keep(new LocalExports(QuerySide.exports(
                            reader, new EventCodec(), folder.keys(), folder.checkpoints(), views, Clock.systemUTC()))
                    .prepare(question));
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }
}

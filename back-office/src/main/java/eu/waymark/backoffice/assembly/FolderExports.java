package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.export.ExportKeeper;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.QuerySide;
import eu.waymark.query.ViewPlace;
import eu.waymark.query.checkpoint.CheckpointSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes a project home from a folder: through the server that runs on it; from its files, and changing nothing, where none answers. */
public final class FolderExports {
    private FolderExports() {}

    /**
     * Makes a file, and gives it to whoever keeps it.
     *
     * @param told what it waits for where it waits long, and how far that is
     * @throws IOException when the keeper cannot keep it, or it breaks off
     * @throws eu.waymark.backoffice.problem.ProblemException where there is none, and why
     * @throws eu.waymark.backoffice.problem.CannotException when the folder cannot be read
     */
    public static void export(
            DataFolder folder, Settings settings, ExportQuestion question, ExportKeeper keeper, Consumer<String> told)
            throws IOException {
        Optional<ServerNote> note = ServerNote.running(folder);
        if (note.isEmpty()) {
            read(folder, settings, question, keeper, told);
            return;
        }
        try (ServerAccess server = new ServerAccess(note.get())) {
            server.export(question, keeper);
        } catch (ServerGoneException gone) {
            read(folder, settings, question, keeper, told);
        }
    }

    private static void read(
            DataFolder folder, Settings settings, ExportQuestion question, ExportKeeper keeper, Consumer<String> told)
            throws IOException {
        ViewPlace views = ViewPlaces.of(folder, settings);
        try {
            EventEngine.of(settings).read(folder, settings, told, reader -> {
                keep(reader, folder, views, question, keeper);
                return question;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }

    private static void keep(
            RecordReader reader, DataFolder folder, ViewPlace views, ExportQuestion question, ExportKeeper keeper) {
        try (CheckpointSeries series = views.series(folder.checkpoints())) {
            Exports exports = new LocalExports(
                    QuerySide.exports(reader, new EventCodec(), folder.keys(), series, views, Clock.systemUTC()));
            keeper.keep(exports.prepare(question));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

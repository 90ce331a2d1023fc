package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;

/** The record, where a verb needs it in a folder. */
public final class RecordInFolder {
    private RecordInFolder() {}

    /** @throws CannotException where it is not in this folder, with what to do instead */
    public static void expect(DataFolder folder, Settings settings) {
        if (folder.hasRecord()) return;
        throw new CannotException(
                switch (EventEngine.of(settings)) {
                    case SQLITE -> "there is no record in " + folder.path() + ": name its folder with --data";
                    case AXON_SERVER ->
                        "the record is in Axon Server: back it up by the server's own means, keep the checkpoints with"
                                + " ./waymark checkpoints DIR, and copy the folder keys/ of the process that signs";
                });
    }
}

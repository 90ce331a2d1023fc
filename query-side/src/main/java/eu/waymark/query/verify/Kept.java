package eu.waymark.query.verify;

import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.KeptNote;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.checkpoint.SignedNote;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something kept as a checkpoint, in the series or by an auditor.
 *
 * @param name in the series the one that {@link CheckpointFolder#name} gives it
 * @param note absent where it is none
 * @param fault why it is no note; absent where it is one
 */
public record Kept(
        String name, @Nullable SignedNote note, @Nullable String fault) {

    /** What lies in a series. Throws {@link eu.waymark.query.checkpoint.CheckpointsUnavailableException} where it cannot be read. */
    public static Kept of(KeptNote kept) {
        try {
            return new Kept(kept.name(), kept.note(), null);
        } catch (MalformedNoteException e) {
            return new Kept(kept.name(), null, e.getMessage());
        }
    }

    /** What lies in this file. Throws {@link eu.waymark.query.checkpoint.CheckpointsUnavailableException} where it cannot be read. */
    public static Kept in(Path file) {
        String name = file.getFileName().toString();
        try {
            return new Kept(name, CheckpointFolder.read(file), null);
        } catch (MalformedNoteException e) {
            return new Kept(name, null, e.getMessage());
        }
    }
}

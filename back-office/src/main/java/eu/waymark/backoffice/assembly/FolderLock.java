package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.backup.Restoration;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.lock.HeldElsewhereException;
import eu.waymark.eventstore.lock.HeldFile;
import java.io.IOException;
import java.util.Optional;

/** One process writes a folder. */
public final class FolderLock implements AutoCloseable {
    private final HeldFile held;

    private FolderLock(HeldFile held) {
        this.held = held;
    }

    /** Takes the lock, or throws {@link CannotException} saying who has it. */
    public static FolderLock take(DataFolder folder) {
        return tryTake(folder)
                .orElseThrow(() -> new CannotException("the data folder " + folder.path() + " is in use"
                        + ServerNote.running(folder)
                                .map(note -> " by the server at " + note.address() + " (process " + note.pid() + ")")
                                .orElse(" by another process")
                        + ": stop that one, or name another folder with --data"));
    }

    /** Takes the lock, or gives nothing where somebody has it. */
    public static Optional<FolderLock> tryTake(DataFolder folder) {
        folder.make();
        try {
            FolderLock taken = new FolderLock(HeldFile.take(folder.lock()));
            finishRestoring(folder, taken);
            return Optional.of(taken);
        } catch (HeldElsewhereException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new CannotException("the data folder " + folder.path() + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Nobody works on a folder that is half restored. */
    private static void finishRestoring(DataFolder folder, FolderLock taken) throws IOException {
        try {
            new Restoration(folder).finish();
        } catch (IOException | RuntimeException e) {
            taken.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new CannotException("the lock on the data folder cannot be given up: " + e.getMessage(), e);
        }
    }
}

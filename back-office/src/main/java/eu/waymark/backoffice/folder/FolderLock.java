package eu.waymark.backoffice.folder;

import eu.waymark.backoffice.problem.CannotException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One process writes a folder. The operating system gives the lock up when that process dies, however it dies.
 *
 * <p>Within a process the set of folders held decides first: closing any channel on a file gives up all locks that the process holds
 * on it, so a second one must not even be opened.
 */
public final class FolderLock implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
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
        Path file = folder.lock().toAbsolutePath().normalize();
        if (!HELD.add(file)) return Optional.empty();
        try {
            Optional<FolderLock> taken = open(file);
            if (taken.isEmpty()) HELD.remove(file);
            return taken;
        } catch (IOException e) {
            HELD.remove(file);
            throw new CannotException("the data folder " + folder.path() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Optional<FolderLock> open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) return Optional.of(new FolderLock(file, channel));
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CannotException("the lock on the data folder cannot be given up: " + e.getMessage(), e);
        } finally {
            HELD.remove(file);
        }
    }
}

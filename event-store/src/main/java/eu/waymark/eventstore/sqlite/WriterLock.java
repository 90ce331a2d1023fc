package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordUnavailableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One writer a file: a lock on a file beside it, which the operating system gives up when the process dies.
 *
 * <p>Within a process the set of open files decides first, for two reasons: Java forbids overlapping locks, and closing any channel
 * on a file gives up all locks the process holds on it.
 */
final class WriterLock implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws RecordUnavailableException when this or another process already writes the file */
    static WriterLock on(Path file) {
        if (!HELD.add(file)) {
            throw taken(file, "this process");
        }
        Path beside = Path.of(file + ".lock");
        try {
            return lock(file, beside);
        } catch (IOException e) {
            HELD.remove(file);
            throw new RecordUnavailableException(
                    "%s cannot be written, so %s cannot be opened for writing. Check that the disk is mounted writable and that this user may write in its folder (%s)."
                            .formatted(beside, file, e.getMessage()),
                    e);
        } catch (RuntimeException | Error e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static WriterLock lock(Path file, Path beside) throws IOException {
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw taken(file, "process " + Files.readString(beside).strip());
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new WriterLock(file, channel);
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            throw e;
        }
    }

    private static RecordUnavailableException taken(Path file, String holder) {
        return new RecordUnavailableException(
                "%s is already open for writing in %s, and a record has one writer. Stop that one, or send to it."
                        .formatted(file, holder));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new RecordUnavailableException(
                    "The lock on %s could not be given up (%s).".formatted(file, e.getMessage()), e);
        } finally {
            HELD.remove(file);
        }
    }
}

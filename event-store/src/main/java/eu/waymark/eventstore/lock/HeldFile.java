package eu.waymark.eventstore.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that one process holds and once only. The operating system gives it up when that process dies, however it dies.
 *
 * <p>Within a process the set of files held decides first, for two reasons: Java forbids overlapping locks, and closing any channel
 * on a file gives up all locks that the process holds on it, so a second one must not even be opened.
 */
public final class HeldFile implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HeldFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the file, which is made where there is none, in a folder that exists; it then says which process has it. */
    public static HeldFile take(Path file) throws IOException, HeldElsewhereException {
        Path one = Objects.requireNonNull(file.toAbsolutePath().getParent())
                .toRealPath()
                .resolve(file.getFileName());
        if (!HELD.add(one)) throw new HeldElsewhereException("this process");
        try {
            return open(one);
        } catch (IOException | HeldElsewhereException | RuntimeException | Error e) {
            HELD.remove(one);
            throw e;
        }
    }

    private static HeldFile open(Path file) throws IOException, HeldElsewhereException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null)
                throw new HeldElsewhereException(
                        "process " + Files.readString(file).strip());
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new HeldFile(file, channel);
        } catch (IOException | HeldElsewhereException | RuntimeException | Error e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}

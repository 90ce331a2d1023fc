package eu.waymark.eventstore.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the write-ahead log its size before the first commit. A log that grows has its new length flushed with every commit; one
 * that has its size already is overwritten in place, which a flush finishes sooner.
 *
 * <p>Zeros at its end are no frames: SQLite takes a log up to the first frame whose salt and checksum are wrong (file format,
 * section 4.1 and 4.5).
 */
final class LogRoom {
    private static final Logger LOG = LoggerFactory.getLogger(LogRoom.class);
    /** Where less than this many times the room is free, it is left to what has to be recorded. */
    private static final int SPARE = 16;

    private LogRoom() {}

    /** Makes room for {@code size} bytes; while no transaction is open. Where that fails, commits are slower and no less safe. */
    static void make(Path file, long size) {
        Path log = Path.of(file + "-wal");
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            long present = channel.size();
            if (present >= size || Files.getFileStore(log).getUsableSpace() < SPARE * size) return;
            channel.write(ByteBuffer.allocate((int) (size - present)), present);
            channel.force(true);
        } catch (IOException e) {
            LOG.info("{} gets no room in advance: {}", log, e.getMessage());
        }
    }
}

package eu.waymark.backoffice.relay;

import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.problem.ProblemException;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is written on a thread of its own, at its own pace, and read meanwhile. On disk and not in memory: neither a long file nor
 * a slow reader costs more than a part of it. Nothing here waits for the writing. May be used from any thread.
 */
final class HeldFile {
    /** In a message, base64 and all, well below what Axon Server takes. */
    static final int LARGEST_PART = 512 << 10;

    private static final Logger LOG = LoggerFactory.getLogger(HeldFile.class);

    private final Path path;
    private final Runnable gone;
    private final Thread writer;
    private volatile boolean dropped;
    private long written;
    private boolean ended;
    private Part.@Nullable Broken broken;

    private HeldFile(Path path, ExportFile.Content content, Runnable gone) {
        this.path = path;
        this.gone = gone;
        this.writer = Thread.ofPlatform().daemon().name("export").unstarted(() -> write(content));
    }

    /**
     * Begins to write it.
     *
     * @param path made, and deleted with {@link #drop}
     * @param gone called once, when it is dropped and takes neither a thread nor room any more
     */
    static HeldFile begin(Path path, ExportFile.Content content, Runnable gone) {
        HeldFile file = new HeldFile(path, content, gone);
        file.writer.start();
        return file;
    }

    /** What follows on so many bytes, as far as it is written. */
    synchronized Part part(long offset) throws IOException {
        if (broken != null) return broken;
        byte[] bytes = new byte[(int) Math.clamp(written - offset, 0, LARGEST_PART)];
        if (bytes.length > 0) read(offset, bytes);
        return new Part.Bytes(bytes, ended && offset + bytes.length == written);
    }

    /** Ends its writing, and has it deleted as soon as that has ended. */
    synchronized void drop() {
        if (dropped) return;
        dropped = true;
        if (ended) delete();
        else writer.interrupt();
    }

    private void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted: {}", path, e.getMessage());
        } finally {
            gone.run();
        }
    }

    private void read(long offset, byte[] bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(offset);
            file.readFully(bytes);
        }
    }

    private void write(ExportFile.Content content) {
        Part.@Nullable Broken how = new Part.Broken("it cannot be written to its end", null);
        try {
            writeWhole(content);
            how = null;
        } catch (IOException | RuntimeException | Error e) {
            if (!dropped) LOG.warn("A file for another process breaks off", e);
            how = new Part.Broken(
                    "it cannot be written to its end: " + e.getMessage(),
                    e instanceof ProblemException known ? known.problem() : null);
        } finally {
            // Whatever became of it: who reads it would ask on for ever.
            end(how);
        }
    }

    private void writeWhole(ExportFile.Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(
                new Counting(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)), LARGEST_PART)) {
            content.writeTo(out);
        }
    }

    private synchronized void end(Part.@Nullable Broken how) {
        broken = how;
        ended = true;
        if (dropped) delete();
    }

    private synchronized void count(int bytes) {
        written += bytes;
    }

    /** Tells of what is on its way to the disk, which whoever reads the file sees; and writes nothing for a file that was dropped. */
    private final class Counting extends FilterOutputStream {
        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (dropped) throw new IOException("nobody asks for it any more");
            out.write(bytes, offset, length);
            count(length);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }
    }
}

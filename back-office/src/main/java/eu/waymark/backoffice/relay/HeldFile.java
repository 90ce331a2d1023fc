package eu.waymark.backoffice.relay;

import eu.waymark.backoffice.export.ExportFile;
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
 * a slow reader costs more than a part of it. May be used from any thread.
 */
final class HeldFile {
    /** In a message, base64 and all, well below what Axon Server takes. */
    static final int LARGEST_PART = 512 << 10;

    private static final Logger LOG = LoggerFactory.getLogger(HeldFile.class);
    /** Whoever asks holds one of the threads that answer. */
    private static final long PATIENCE_MILLISECONDS = 500;

    private final Path path;
    private final Thread writer;
    private volatile boolean dropped;
    private long written;
    private boolean ended;
    private @Nullable String broken;

    private HeldFile(Path path, ExportFile.Content content) {
        this.path = path;
        this.writer = Thread.ofPlatform().daemon().name("export").unstarted(() -> write(content));
    }

    /** @param path made, and deleted with {@link #drop} */
    static HeldFile begin(Path path, ExportFile.Content content) {
        HeldFile file = new HeldFile(path, content);
        file.writer.start();
        return file;
    }

    /** What follows on so many bytes, waited for a moment. */
    synchronized Part part(long offset) throws IOException, InterruptedException {
        if (written <= offset && !ended) wait(PATIENCE_MILLISECONDS);
        if (broken != null) return new Part.Broken(broken);
        byte[] bytes = new byte[(int) Math.clamp(written - offset, 0, LARGEST_PART)];
        if (bytes.length > 0) read(offset, bytes);
        return new Part.Bytes(bytes, ended && offset + bytes.length == written);
    }

    /** Ends its writing, and deletes it. */
    void drop() {
        dropped = true;
        writer.interrupt();
        try {
            writer.join();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted: {}", path, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(long offset, byte[] bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(offset);
            file.readFully(bytes);
        }
    }

    private void write(ExportFile.Content content) {
        try (OutputStream out = new BufferedOutputStream(
                new Counting(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)), LARGEST_PART)) {
            content.writeTo(out);
        } catch (IOException | RuntimeException e) {
            if (!dropped) LOG.warn("A file for another process breaks off", e);
            end("it cannot be written to its end: " + e.getMessage());
            return;
        }
        end(null);
    }

    private synchronized void end(@Nullable String why) {
        broken = why;
        ended = true;
        notifyAll();
    }

    private synchronized void count(int bytes) {
        written += bytes;
        notifyAll();
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

package eu.waymark.backoffice.relay;

import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that this process makes for others. One of which nothing has gone out in two minutes is given up: whoever wanted it is
 * gone, or its writing hangs. Only so many at once: each takes a thread, and its size on the disk, until its writing has ended. May be used
 * from any thread.
 */
final class HeldFiles implements AutoCloseable {
    static final int MOST = 8;
    static final Duration KEPT = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(HeldFiles.class);
    private static final Duration LAST = Duration.ofSeconds(5);

    private final String holder = UUID.randomUUID().toString();
    private final Exports exports;
    private final Path folder;
    private final LongSupplier nanoTime;
    private final Semaphore places = new Semaphore(MOST);
    private final Map<String, Entry> held = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** @param folder this process's own: what was left in it is deleted */
    HeldFiles(Exports exports, Path folder, LongSupplier nanoTime) {
        this.exports = exports;
        this.folder = folder;
        this.nanoTime = nanoTime;
        empty();
    }

    String holder() {
        return holder;
    }

    Offer offer(ExportQuestion question) {
        giveUp();
        if (closed || !places.tryAcquire())
            return new Offer.None(Problem.of(
                    503,
                    "busy",
                    "Too many files are being made",
                    "the process that was asked makes " + MOST + " files already; ask again later"));
        try {
            ExportFile made = exports.prepare(question);
            return new Offer.Held(holder, hold(made), made.name(), made.mediaType(), made.asOf(), made.sequence());
        } catch (ProblemException e) {
            places.release();
            return new Offer.None(e.problem());
        } catch (RuntimeException | Error e) {
            places.release();
            throw e;
        }
    }

    private String hold(ExportFile made) {
        String file = UUID.randomUUID().toString();
        HeldFile begun = HeldFile.begin(folder.resolve(file), made.content(), places::release);
        held.put(file, new Entry(begun, nanoTime.getAsLong()));
        // Whoever closed this has not seen it.
        if (closed) end(file);
        return file;
    }

    Part part(PartQuestion question) throws IOException {
        Entry entry = held.get(question.file());
        if (entry == null) return new Part.Broken("it is not held any more: nothing of it went out in time", null);
        Part part = entry.file().part(question.offset());
        if (part instanceof Part.Bytes bytes && bytes.advances())
            held.computeIfPresent(question.file(), (_, found) -> new Entry(found.file(), nanoTime.getAsLong()));
        return part;
    }

    /** Deletes one that is done with. */
    void end(String file) {
        Entry entry = held.remove(file);
        if (entry != null) entry.file().drop();
    }

    /** Deletes those that do not get on. */
    void giveUp() {
        held.forEach((file, entry) -> {
            if (nanoTime.getAsLong() - entry.movedAt() > KEPT.toNanos()) end(file);
        });
    }

    /** Ends all of them, and waits a moment until none is written any more. */
    @Override
    public void close() {
        if (closed) return;
        closed = true;
        held.keySet().forEach(this::end);
        try {
            if (!places.tryAcquire(MOST, LAST.toSeconds(), TimeUnit.SECONDS))
                LOG.warn(
                        "Files for other processes are being made still; the next start deletes what is left in {}",
                        folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void empty() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> left = Files.list(folder)) {
                for (Path each : left.toList()) Files.delete(each);
            }
        } catch (IOException e) {
            throw new CannotException(
                    "the folder " + folder + ", where files are made for other processes, cannot be written", e);
        }
    }

    private record Entry(HeldFile file, long movedAt) {}
}

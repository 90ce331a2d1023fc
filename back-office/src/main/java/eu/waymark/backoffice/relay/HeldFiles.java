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
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * The files that this process makes for others. One that nobody has asked for in two minutes is given up: whoever wanted it is gone.
 * Only so many at once: each takes a thread, and its size on the disk. May be used from any thread.
 */
final class HeldFiles implements AutoCloseable {
    static final int MOST = 8;
    static final Duration KEPT = Duration.ofMinutes(2);

    private final String holder = UUID.randomUUID().toString();
    private final Exports exports;
    private final Path folder;
    private final LongSupplier nanoTime;
    private final Semaphore places = new Semaphore(MOST);
    private final Map<String, Entry> held = new ConcurrentHashMap<>();

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
        if (!places.tryAcquire())
            return new Offer.None(Problem.of(
                    503,
                    "not-ready",
                    "The views cannot answer yet",
                    "the process that was asked makes " + MOST + " files already; ask again later"));
        try {
            ExportFile made = exports.prepare(question);
            return new Offer.Held(holder, hold(made), made.name(), made.mediaType(), made.asOf(), made.sequence());
        } catch (ProblemException e) {
            places.release();
            return new Offer.None(e.problem());
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }

    private String hold(ExportFile made) {
        String file = UUID.randomUUID().toString();
        HeldFile begun = HeldFile.begin(folder.resolve(file), made.content());
        held.put(file, new Entry(begun, nanoTime.getAsLong()));
        return file;
    }

    Part part(PartQuestion question) throws IOException, InterruptedException {
        Entry entry =
                held.computeIfPresent(question.file(), (_, found) -> new Entry(found.file(), nanoTime.getAsLong()));
        return entry == null
                ? new Part.Broken("it was not asked for in time")
                : entry.file().part(question.offset());
    }

    /** Deletes one that is done with. */
    void end(String file) {
        Entry entry = held.remove(file);
        if (entry == null) return;
        entry.file().drop();
        places.release();
    }

    /** Deletes those that nobody asks for any more. */
    void giveUp() {
        held.forEach((file, entry) -> {
            if (nanoTime.getAsLong() - entry.askedAt() > KEPT.toNanos()) end(file);
        });
    }

    @Override
    public void close() {
        held.keySet().forEach(this::end);
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

    private record Entry(HeldFile file, long askedAt) {}
}

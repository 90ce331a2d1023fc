package eu.waymark.backoffice.backup;

import eu.waymark.backoffice.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts what was unpacked and verified in the place of what a folder holds, which is kept beside it. What a crash interrupts is finished by
 * whoever opens the folder next: until then nobody records anything in it. Under the lock of the folder.
 */
public record Restoration(DataFolder folder) {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** What goes away first: it would be taken for a part of the restored record, or is derived from the former one. */
    private static final List<String> FORMER =
            List.of("events.db-wal", "events.db-shm", "views.db", "views.db-wal", "views.db-shm", "views.db-journal");

    private static final String NAME_OF_FORMER = "former.txt";

    /** A folder to unpack into, empty; what an earlier try left in it is thrown away. */
    public Path room() throws IOException {
        Path room = folder.path().resolve("restoring");
        delete(room);
        return Files.createDirectory(room);
    }

    /** Throws away what was unpacked. */
    public void abandon() throws IOException {
        delete(folder.path().resolve("restoring"));
    }

    /**
     * Decides that what was unpacked takes its place: from here on it does, whatever happens. {@link #finish} does it.
     *
     * @return where the former files will be kept
     */
    public Path commit(Instant now) throws IOException {
        Path room = folder.path().resolve("restoring");
        // Also those that the backup lacks: what the folder holds of them belongs to the former record.
        for (String name : KeptFiles.FOLDERS) Files.createDirectories(room.resolve(name));
        Files.writeString(room.resolve(NAME_OF_FORMER), "replaced-" + SECOND.format(now));
        Flushing.all(room);
        Files.move(room, restored(), StandardCopyOption.ATOMIC_MOVE);
        Flushing.one(folder.path());
        return former();
    }

    /** Does the rest of a restoration that was interrupted; nothing where there was none. */
    public void finish() throws IOException {
        if (!Files.isDirectory(restored())) return;
        Path former = former();
        for (String name : FORMER) away(name, former);
        for (String name : names()) {
            if (!Files.exists(restored().resolve(name))) continue;
            away(name, former);
            Files.move(restored().resolve(name), folder.path().resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
        Flushing.one(folder.path());
        delete(restored());
    }

    /** The record last: while it is not there yet, the folder holds none. */
    private static List<String> names() {
        List<String> names = new ArrayList<>(KeptFiles.FOLDERS);
        names.add(KeptFiles.EVENTS);
        return names;
    }

    private void away(String name, Path former) throws IOException {
        Path there = folder.path().resolve(name);
        if (!Files.exists(there)) return;
        Files.createDirectories(former);
        Files.move(there, former.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path restored() {
        return folder.path().resolve("restored");
    }

    private Path former() throws IOException {
        return folder.path().resolve(Files.readString(restored().resolve(NAME_OF_FORMER)));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}

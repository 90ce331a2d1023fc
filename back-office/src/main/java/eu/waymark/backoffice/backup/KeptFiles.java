package eu.waymark.backoffice.backup;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files of a folder a backup holds: those that are not derived, and belong to no running process. */
final class KeptFiles {
    /** The record: not copied as a file, because it may be written meanwhile. */
    static final String EVENTS = "events.db";

    static final List<String> FOLDERS = List.of("checkpoints", "keys", "documents");

    /** No step of a path begins with a dot, so none leads out of the folder. */
    private static final Pattern PATH =
            Pattern.compile("events\\.db|(checkpoints|keys|documents)(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    private KeptFiles() {}

    static boolean isOne(String path) {
        return PATH.matcher(path).matches();
    }

    /**
     * Those beside the record, by path; what is being written has another ending and is left out. Throws {@link CannotException} naming
     * a file that no backup could bring back.
     */
    static SortedMap<String, Path> beside(DataFolder folder) throws IOException {
        SortedMap<String, Path> beside = new TreeMap<>();
        try (Stream<String> folders = FOLDERS.stream()) {
            folders.map(folder.path()::resolve)
                    .filter(Files::isDirectory)
                    .flatMap(KeptFiles::within)
                    .peek(file -> check(folder, file))
                    .forEach(file -> beside.put(path(folder, file), file));
        }
        return beside;
    }

    private static void check(DataFolder folder, Path file) {
        String path = path(folder, file);
        if (!isOne(path))
            throw new CannotException(folder.path() + " holds " + path
                    + ", which is none of Waymark's files and could not be brought back: move it out of the folder");
    }

    static String path(DataFolder folder, Path file) {
        return folder.path().relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Path> within(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".new"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

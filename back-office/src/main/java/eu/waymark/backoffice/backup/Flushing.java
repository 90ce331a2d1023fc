package eu.waymark.backoffice.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Has files on disk before something relies on them: a move may survive a power cut that what was moved does not. */
final class Flushing {
    private Flushing() {}

    /** Of everything in the folder, and then the folder. */
    static void all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) one(file);
        }
    }

    /** Of a file's content, or of a folder's names. */
    static void one(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

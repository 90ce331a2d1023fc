package eu.waymark.query.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What is on the disk when it returns, so that no loss of power takes it away again. */
final class Flushed {
    private Flushed() {}

    /** The folder, made where it is not there. */
    static void folder(Path path) throws IOException {
        if (Files.isDirectory(path)) return;
        Files.createDirectories(path);
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) flush(parent);
    }

    /** A file written beside its place, in that place: whole or not at all. */
    static void move(Path fresh, Path file) throws IOException {
        flush(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) flush(folder);
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.export.ExportKeeper;
import eu.waymark.backoffice.problem.CannotException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes a file where the operator wants it, whole or not at all; one of that name is replaced. */
final class OutputFile implements ExportKeeper {
    private final Path wanted;
    private @Nullable Written written;

    /** @param wanted a file; or a folder, which gets a file of the export's own name */
    OutputFile(Path wanted) {
        this.wanted = wanted;
    }

    @Override
    public void keep(ExportFile file) {
        Path path = Files.isDirectory(wanted) ? wanted.resolve(file.name()) : wanted;
        Path unfinished = path.resolveSibling("." + path.getFileName() + ".unfinished");
        try {
            try {
                write(file, unfinished);
                Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            written = new Written(path.toString(), Files.size(path), file.asOf(), file.sequence());
        } catch (IOException e) {
            throw new CannotException(path + " cannot be written whole, and so is not: " + e.getMessage(), e);
        }
    }

    private static void write(ExportFile file, Path path) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            file.content().writeTo(out);
        }
    }

    /** Once it was kept. */
    Written written() {
        if (written == null) throw new IllegalStateException("nothing was written");
        return written;
    }

    /** What is told of the file. */
    record Written(String file, long bytes, Instant asOf, long sequence) {
        String sentence() {
            return "written: " + file + ", as of " + asOf + ", up to event @" + sequence;
        }
    }
}

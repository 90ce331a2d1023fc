package eu.waymark.backoffice.folder;

import eu.waymark.backoffice.problem.CannotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a deployment is: {@code events.db}, the record, and {@code views.db}, which is derived and can be deleted. */
public record DataFolder(Path path) {
    public Path events() {
        return path.resolve("events.db");
    }

    public Path views() {
        return path.resolve("views.db");
    }

    /** Every checkpoint ever signed. */
    public Path checkpoints() {
        return path.resolve("checkpoints");
    }

    /** What checkpoints are signed with, and what they are verified with. */
    public Path keys() {
        return path.resolve("keys");
    }

    public Path lock() {
        return path.resolve("folder.lock");
    }

    public Path server() {
        return path.resolve("server.json");
    }

    /** Makes the folder where there is none. Throws {@link CannotException} where that cannot be done. */
    public void make() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new CannotException(
                    "the data folder " + path + " cannot be made: is it a file, or not yours to write?", e);
        }
    }

    /** Whether anything was ever recorded here. */
    public boolean hasRecord() {
        return Files.exists(events());
    }
}

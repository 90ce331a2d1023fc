package eu.waymark.backoffice.folder;

import eu.waymark.backoffice.problem.CannotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a deployment is: all of it belongs to the record but {@code views.db}, which is derived and can be deleted. */
public record DataFolder(Path path) {
    public Path events() {
        return path.resolve("events.db");
    }

    public Path views() {
        return path.resolve("views.db");
    }

    /** The signing key and the public halves of every one there has been. */
    public Path keys() {
        return path.resolve("keys");
    }

    /** What was signed, a file for each. */
    public Path checkpoints() {
        return path.resolve("checkpoints");
    }

    /** Files to take home, while a process without views fetches them. */
    public Path relayed() {
        return path.resolve("relayed");
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

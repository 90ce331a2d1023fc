package eu.waymark.query.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A note in the folder of checkpoints that its series goes on in another place: whoever went on with the files would sign a second one.
 *
 * @param folder of the checkpoints
 */
public record SeriesElsewhere(Path folder) {
    private static final String NAME = "elsewhere.txt";

    /** Leaves the note, where there is none. */
    public void leave(String where) {
        if (Files.exists(file())) return;
        try {
            Flushed.folder(folder);
            Path fresh = folder.resolve(NAME + ".new");
            Files.writeString(
                    fresh, "The checkpoints of this ledger go on in " + where + ".\n", StandardCharsets.UTF_8);
            Flushed.move(fresh, file());
        } catch (IOException e) {
            throw new CheckpointsUnavailableException(
                    file() + " cannot be written: " + Reasons.of(e) + "; make the folder writable", e);
        }
    }

    /** Throws {@link CheckpointsUnavailableException} where there is such a note. */
    public void refuse() {
        if (!Files.exists(file())) return;
        try {
            throw new CheckpointsUnavailableException(Files.readString(file()).strip()
                    + " Name it with waymark.views.mongodb.uri; ./waymark checkpoints --home brings them back into "
                    + folder);
        } catch (IOException e) {
            throw new CheckpointsUnavailableException(file() + " cannot be read: " + Reasons.of(e), e);
        }
    }

    /** The series is in the folder again. */
    public void remove() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new CheckpointsUnavailableException(file() + " cannot be removed: " + Reasons.of(e), e);
        }
    }

    private Path file() {
        return folder.resolve(NAME);
    }
}

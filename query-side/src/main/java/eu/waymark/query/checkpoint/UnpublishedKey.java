package eu.waymark.query.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A key that was made and may not count: it lies in a folder of its own within that of the keys. For the one process that holds the folder. */
record UnpublishedKey(KeyFolder keys) {
    /** The one that makes it a key comes last. */
    private static final List<String> FILES = List.of("signing.pem", "verifiers.txt");

    boolean isThere() {
        return !folder().verifiers().isEmpty();
    }

    /** This key; made where there is none. */
    SigningKey key() {
        return folder().signing();
    }

    /** It counts: it goes where keys lie. */
    void keep() {
        try {
            for (String name : FILES) {
                Path fresh = keys.path().resolve(name + ".new");
                Files.copy(
                        path().resolve(name),
                        fresh,
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
                Flushed.move(fresh, keys.path().resolve(name));
            }
        } catch (IOException e) {
            throw cannot("written", e);
        }
        remove();
    }

    /** Nothing of it stays, and no empty folder that a copy would end up within. */
    void discard() {
        remove();
        try {
            Files.deleteIfExists(keys.path());
        } catch (IOException e) {
            // There is something else in it, or it is a place where a volume is mounted.
        }
    }

    private void remove() {
        try {
            for (String name : FILES.reversed()) Files.deleteIfExists(path().resolve(name));
            Files.deleteIfExists(path());
        } catch (IOException e) {
            throw cannot("removed", e);
        }
    }

    private KeyFolder folder() {
        return new KeyFolder(path());
    }

    private Path path() {
        return keys.path().resolve("unpublished");
    }

    private CheckpointsUnavailableException cannot(String what, IOException e) {
        return new CheckpointsUnavailableException(
                path() + " cannot be " + what + ": " + Reasons.of(e) + "; make the folder writable", e);
    }
}

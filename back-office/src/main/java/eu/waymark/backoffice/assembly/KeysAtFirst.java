package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.VerifierKey;
import java.util.List;

/**
 * The keys of a folder when a backup of it began. Where they are changed while it is made, it may hold the new key without the checkpoint that
 * hands over to it: nothing could be signed with that.
 */
record KeysAtFirst(DataFolder folder, List<String> written) {
    /** Throws {@link CannotException} where they cannot be read. */
    static KeysAtFirst of(DataFolder folder) {
        return new KeysAtFirst(folder, read(folder));
    }

    /** Throws {@link CannotException} where they were changed since. */
    void expectUnchanged() {
        if (!read(folder).equals(written))
            throw new CannotException("the key that signs was changed while the backup was made: make it again");
    }

    private static List<String> read(DataFolder folder) {
        try {
            return new KeyFolder(folder.keys())
                    .verifiers().stream().map(VerifierKey::written).toList();
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.util.List;
import java.util.Optional;

/** The way to a record: through the server that runs on its folder, or by opening the folder here. */
public interface Access extends AutoCloseable {
    Reply send(CommandRequest request);

    RecordStatus status();

    /** Returns when the views have been swapped; none named means all. Throws {@link IllegalArgumentException} for an unknown one. */
    void rebuild(List<String> views);

    /** Signs a checkpoint over all that is recorded now. Throws {@link CannotException} where none can be signed. */
    SignedCheckpoint checkpoint();

    /** Has another key sign the ledger from now on. Throws {@link CannotException} where that could not be ended. */
    KeyChanged rotateKey();

    /** The public half of the key that the ledger signs with, where it was made just now and nobody has said so. */
    Optional<String> newKey();

    @Override
    void close();

    /** Throws {@link CannotException} where neither way is open. */
    static Access to(DataFolder folder, Settings settings) {
        Optional<FolderLock> lock = FolderLock.tryTake(folder);
        if (lock.isPresent()) return new LocalAccess(House.open(folder, lock.get(), settings));
        return ServerNote.running(folder)
                .<Access>map(ServerAccess::new)
                .orElseThrow(() -> new CannotException("the data folder " + folder.path()
                        + " is in use by a process that does not answer: wait until it is ready or has ended"));
    }
}

package eu.waymark.backoffice.operations;

import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/** What an operator sees and does in a process beside commands and queries. May be used from any thread. */
public interface Operations {
    RecordStatus status();

    /**
     * Builds views again beside the live ones, and returns when they have been swapped; {@link #status} says how far it has come.
     *
     * @param views their names; all of them where it is empty
     * @throws IllegalArgumentException where there is no such view; the message names those that there are
     */
    void rebuild(List<String> views);

    /**
     * Signs a checkpoint over all that is recorded now, or gives the last one where nothing has come since. Throws
     * {@link eu.waymark.backoffice.problem.CannotException} where none can be signed.
     */
    SignedCheckpoint checkpoint();

    /**
     * Has another key sign the ledger from now on, or ends a change that was broken off. Throws
     * {@link eu.waymark.backoffice.problem.CannotException} where the change could not be ended.
     */
    KeyChanged rotateKey();

    /**
     * Waits until every view holds all that is recorded now.
     *
     * @return false when {@code atMost} has passed before that
     */
    boolean awaitViews(Duration atMost);

    /** Calls with the clock standing at a past instant. Throws {@link IllegalArgumentException} for one that has not come yet. */
    <T> T at(Instant simulated, Callable<T> call) throws Exception;
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.query.checkpoint.CheckpointsUnavailableException;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.checkpoint.NotSignedException;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewStoreException;

/** What keeps the ledger from proving an export, as the interface says it. */
final class LedgerTrouble {
    private LedgerTrouble() {}

    /** Does this. Throws {@link ProblemException} where the ledger is in the way. */
    static <T, E extends Exception> T told(Work<T, E> work) throws E {
        try {
            return work.done();
        } catch (LedgerDiffersException | MalformedNoteException e) {
            throw problem("ledger-differs", "The record is not what was signed", e);
        } catch (CheckpointsUnavailableException | NotSignedException | ViewNotReadyException | ViewStoreException e) {
            throw problem("not-ready", "The views cannot answer yet", e);
        }
    }

    private static ProblemException problem(String code, String title, RuntimeException e) {
        return new ProblemException(Problem.of(503, code, title, String.valueOf(e.getMessage())));
    }

    /** What may meet trouble. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T done() throws E;
    }
}

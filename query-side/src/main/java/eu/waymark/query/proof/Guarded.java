package eu.waymark.query.proof;

import eu.waymark.query.checkpoint.CheckpointsUnavailableException;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.shared.query.NotReady;
import eu.waymark.shared.query.QueryAnswer;
import java.util.function.Supplier;

/** Turns what is wrong with the checkpoints that are kept into an answer. */
final class Guarded {
    private Guarded() {}

    static <T> QueryAnswer<T> answer(Supplier<QueryAnswer<T>> answer) {
        try {
            return answer.get();
        } catch (CheckpointsUnavailableException | LedgerDiffersException | MalformedNoteException e) {
            return new NotReady<>(String.valueOf(e.getMessage()));
        }
    }
}

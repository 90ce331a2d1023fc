package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.StoreTrouble;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.OutcomeUnknownException;
import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.query.checkpoint.CheckpointsUnavailableException;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.checkpoint.NotSignedException;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewStoreException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;

/** What the exceptions of the stores mean for whoever sent a command or opened a folder. */
final class StoreExceptions implements StoreTrouble {
    @Override
    public Optional<Away> explain(Throwable failure) {
        return chain(failure)
                .map(cause -> switch (cause) {
                    case OutcomeUnknownException unknown -> new Away("unknown", said(unknown));
                    case RecordUnavailableException away -> new Away("no", said(away));
                    case ConcurrencyException _ -> new Away("no", "another command changed the project at that moment");
                    default -> null;
                })
                .filter(Objects::nonNull)
                .map(Function.<Away>identity())
                .findFirst();
    }

    /** The same failure with a message for the operator, where it is the store's; the failure itself where it is not. */
    static RuntimeException cannot(RuntimeException failure) {
        return chain(failure)
                .filter(StoreExceptions::isTheStores)
                .<RuntimeException>map(cause -> new CannotException(said(cause), failure))
                .findFirst()
                .orElse(failure);
    }

    private static boolean isTheStores(Throwable cause) {
        return cause instanceof RecordUnavailableException
                || cause instanceof ViewStoreException
                || cause instanceof ViewNotReadyException
                || cause instanceof CheckpointsUnavailableException
                || cause instanceof MalformedNoteException
                || cause instanceof LedgerDiffersException
                || cause instanceof NotSignedException;
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(32);
    }

    private static String said(Throwable cause) {
        return Objects.requireNonNullElse(cause.getMessage(), "the store cannot be reached");
    }
}

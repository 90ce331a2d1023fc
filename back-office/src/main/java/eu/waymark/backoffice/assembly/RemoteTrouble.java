package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.StoreTrouble;
import io.grpc.StatusRuntimeException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.jspecify.annotations.Nullable;

/** What it means that a message to another process failed. What is not known to have been kept from its handler may have been handled. */
final class RemoteTrouble implements StoreTrouble {
    private final StoreTrouble here = new StoreExceptions();

    @Override
    public Optional<Away> explain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(32)
                .map(RemoteTrouble::away)
                .filter(Objects::nonNull)
                .map(Function.<Away>identity())
                .findFirst()
                .or(() -> here.explain(failure));
    }

    private static @Nullable Away away(Throwable cause) {
        return switch (cause) {
            case CommandExecutionException executed ->
                executed.<Away>getDetails().orElse(null);
            case NoHandlerForCommandException _ -> new Away("no", "no process that decides commands is connected");
            case NoHandlerForQueryException _ -> new Away("no", "no process that answers queries is connected");
            // Ours: a command that could not even be sent, such as one without its routing key.
            case AxonServerCommandDispatchException _ -> null;
            case AxonServerQueryDispatchException lost ->
                new Away("no", "the processes that answer queries cannot be reached (" + lost.getMessage() + ")");
            case AxonServerException lost -> unknown(lost);
            case io.axoniq.axonserver.connector.AxonServerException lost -> unknown(lost);
            case StatusRuntimeException lost -> unknown(lost);
            default -> null;
        };
    }

    private static Away unknown(Throwable lost) {
        return new Away(
                "unknown", "the connection to the process that handles this was lost (" + lost.getMessage() + ")");
    }
}

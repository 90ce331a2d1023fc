package eu.waymark.eventstore.axonserver;

import eu.waymark.eventstore.OutcomeUnknownException;
import eu.waymark.eventstore.RecordDamagedException;
import eu.waymark.eventstore.RecordUnavailableException;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.TimeoutException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** What the connection or the server reports, as a sentence that names the server and the way out. */
final class Trouble {
    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    private static final String SEQUENCE_TAKEN = "AXONIQ-2000";

    /** In characters: what speaks no TLS is told with all its bytes. */
    private static final int LONGEST = 80;

    private final AxonServerSettings settings;

    Trouble(AxonServerSettings settings) {
        this.settings = settings;
    }

    RecordUnavailableException opening(String reason, Throwable cause) {
        return new RecordUnavailableException(
                "%s cannot be opened (%s). Check that it runs there, that it has the context, and that it takes this token and %s."
                        .formatted(settings, reason, settings.tls() ? "TLS" : "connections without TLS"),
                cause);
    }

    RecordUnavailableException reading(Throwable cause) {
        return cause instanceof RecordUnavailableException known
                ? known
                : new RecordUnavailableException(
                        "%s does not answer (%s). Nothing is to be done once it is back."
                                .formatted(settings, detail(cause)),
                        cause);
    }

    /** For an append that was not begun. */
    RecordUnavailableException notSent() {
        return new RecordUnavailableException(
                "%s cannot be reached; nothing of this was recorded. Send it again once it is back."
                        .formatted(settings));
    }

    /** For an append that was begun: whatever is not known to be a refusal may have been written. */
    RuntimeException appending(String streams, Throwable cause) {
        return SEQUENCE_TAKEN.equals(code(cause))
                ? new ConcurrencyException("Somebody else has written to one of " + streams + " meanwhile.", cause)
                : new OutcomeUnknownException(
                        "%s did not confirm the append (%s). Whether this was recorded is not known."
                                .formatted(settings, detail(cause)),
                        cause);
    }

    /** For an event that Waymark cannot have written. */
    RecordDamagedException foreign(String id, String what) {
        return new RecordDamagedException(
                "Event %s of %s %s, so Waymark did not write it. Keep a context for Waymark alone."
                        .formatted(id, settings, what),
                false);
    }

    /** For positions or sequence numbers that do not follow each other. */
    RecordDamagedException missing(String what) {
        return new RecordDamagedException(
                "%s is damaged: %s. Keep it, and restore its files from a backup.".formatted(settings, what), true);
    }

    RecordUnavailableException behind(long indexed, long events) {
        return new RecordUnavailableException(
                "Positions are still being read from %s: %d of %d events so far. Ask again later."
                        .formatted(settings, indexed, events));
    }

    RecordUnavailableException closed() {
        return new RecordUnavailableException(
                "The connection to %s has been closed; nothing more will come.".formatted(settings));
    }

    private static @Nullable String code(Throwable cause) {
        Metadata trailers = cause instanceof StatusRuntimeException status ? status.getTrailers() : null;
        return trailers == null ? null : trailers.get(CODE);
    }

    /** In the words of the server where it spoke, and of the network where it did not. */
    static String detail(Throwable cause) {
        String code = code(cause);
        return switch (cause) {
            case TimeoutException _ -> "no answer in time";
            case StatusRuntimeException status when root(status) != null -> String.valueOf(root(status));
            case StatusRuntimeException status
            when status.getStatus().getDescription() != null ->
                (code == null ? "" : code + ": ") + status.getStatus().getDescription();
            case StatusRuntimeException status
            when status.getStatus().getCode() == Status.Code.UNAVAILABLE -> "not connected";
            default -> String.valueOf(cause.getMessage());
        };
    }

    /** What the network said: the connector wraps it in words such as "io exception". */
    private static @Nullable String root(StatusRuntimeException failure) {
        Throwable cause = failure.getStatus().getCause();
        while (cause != null && cause.getCause() != null) cause = cause.getCause();
        String said = cause == null ? null : cause.getMessage();
        return said == null || said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
    }
}

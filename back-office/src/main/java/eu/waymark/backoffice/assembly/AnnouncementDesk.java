package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.command.StoreTrouble;
import eu.waymark.backoffice.command.UnansweredException;
import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.Sha256;
import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.KeyAnnouncement;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;

/** Has the key to come announced by whoever decides, in the name of the process that holds the keys. May be used from any thread. */
record AnnouncementDesk(CommandBus bus, StoreTrouble trouble, Waiting waiting) {
    /** Throws {@link CannotException} where it is not known to have been recorded; the same once more has the same outcome. */
    KeyAnnouncement announce(AnnounceSigningKey command) {
        try {
            CommandResultMessage<? extends KeyAnnouncement> result = waiting.answer(() -> dispatched(command));
            if (!result.isExceptional()) return result.getPayload();
            Throwable failure = result.exceptionResult();
            throw notAnnounced(
                    trouble.explain(failure)
                            .map(StoreTrouble.Away::detail)
                            .orElse(String.valueOf(failure.getMessage())),
                    failure);
        } catch (UnansweredException e) {
            throw notAnnounced(e.away().detail(), e);
        }
    }

    private FutureCallback<AnnounceSigningKey, KeyAnnouncement> dispatched(AnnounceSigningKey command) {
        FutureCallback<AnnounceSigningKey, KeyAnnouncement> callback = new FutureCallback<>();
        bus.dispatch(
                new GenericCommandMessage<>(new GenericMessage<>(command, metadata(command)), AnnounceSigningKey.NAME),
                callback);
        return callback;
    }

    private static CannotException notAnnounced(String why, Throwable failure) {
        return new CannotException("the new key was not announced: " + why + "; run it again", failure);
    }

    /** The command follows from the key: announced again, it is a repeat. */
    private static Map<String, String> metadata(AnnounceSigningKey command) {
        byte[] name = (AnnounceSigningKey.NAME + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] digest = Sha256.of(name, Json.COMMANDS.writeValueAsBytes(command));
        String id = UUID.nameUUIDFromBytes(
                        (AnnounceSigningKey.NAME + "\n" + command.key()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return Map.ofEntries(
                Map.entry(Metadata.COMMAND_ID, id),
                Map.entry(Metadata.COMMAND_DIGEST, HexFormat.of().formatHex(digest)),
                Map.entry(Metadata.CORRELATION_ID, id),
                Map.entry(Metadata.CAUSATION_ID, id),
                Map.entry(Metadata.ACTOR, Sender.LOCAL),
                Map.entry(Metadata.ACTOR_ROLE, "operator"),
                Map.entry(Metadata.ORGANISATION, Sender.LOCAL),
                Map.entry(Metadata.SOURCE, "api"));
    }
}

package eu.waymark.backoffice.command;

import eu.waymark.shared.Command;
import eu.waymark.shared.Metadata;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one place where it is written down who sent a command, when and why. Its keys reach every event of the command. */
final class CommandMetadata {
    private CommandMetadata() {}

    static Map<String, String> of(CommandRequest request, Command command) {
        String commandId = RequestFields.commandId(request.key());
        String correlation = RequestFields.optionalText("X-Correlation-Id", request.correlation());
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(Metadata.COMMAND_ID, commandId);
        metadata.put(Metadata.COMMAND_DIGEST, CommandDigest.of(command));
        metadata.put(Metadata.CORRELATION_ID, correlation == null ? commandId : correlation);
        metadata.put(Metadata.CAUSATION_ID, commandId);
        metadata.put(Metadata.ACTOR, request.sender().actor());
        metadata.put(Metadata.ACTOR_ROLE, request.sender().role());
        metadata.put(Metadata.ORGANISATION, request.sender().organisation());
        metadata.put(Metadata.PROJECT, command.project().value());
        given(metadata, Metadata.REASON, RequestFields.optionalText("X-Reason", request.reason()));
        metadata.put(Metadata.SOURCE, request.source());
        given(metadata, Metadata.CLOCK, request.simulated() ? "simulated" : null);
        given(metadata, Metadata.EXPECTED_VERSION, RequestFields.version(request.ifMatch(), command.creates()));
        given(metadata, Metadata.DRY_RUN, request.dryRun() ? "true" : null);
        return metadata;
    }

    private static void given(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null) metadata.put(key, value);
    }
}

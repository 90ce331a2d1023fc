package eu.waymark.command;

import static java.util.Objects.requireNonNull;

import eu.waymark.shared.Metadata;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a command: who sends it, as which command, on what condition.
 *
 * @param expectedVersion the version of the subject that the client has seen; absent for no condition
 * @param recorded the metadata that go to every event of the command, as {@link Metadata#RECORDED} lists them
 */
record Envelope(
        String commandId, String digest, @Nullable Long expectedVersion, boolean dryRun, Map<String, String> recorded) {

    static Envelope of(CommandMessage<?> message) {
        MetaData metadata = message.getMetaData();
        Metadata.REQUIRED.forEach(key -> requireNonNull(metadata.get(key), () -> "a command without " + key));
        String expected = text(metadata, Metadata.EXPECTED_VERSION);
        return new Envelope(
                requireNonNull(text(metadata, Metadata.COMMAND_ID)),
                requireNonNull(text(metadata, Metadata.COMMAND_DIGEST)),
                expected == null ? null : Long.valueOf(expected),
                Boolean.parseBoolean(text(metadata, Metadata.DRY_RUN)),
                Metadata.RECORDED.stream()
                        .filter(metadata::containsKey)
                        .collect(Collectors.toUnmodifiableMap(key -> key, key -> Objects.toString(metadata.get(key)))));
    }

    private static @Nullable String text(MetaData metadata, String key) {
        return (String) metadata.get(key);
    }
}

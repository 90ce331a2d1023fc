package eu.waymark.backoffice.command;

import eu.waymark.backoffice.json.Json;
import eu.waymark.shared.Command;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Tells a repeat of a command from another command under the same key. */
final class CommandDigest {
    private CommandDigest() {}

    /**
     * Lower-case hex SHA-256 of the command's name, a line feed, and the command as JSON: keys sorted, absent fields left out. The
     * order, spacing and escapes of the client's body do not count.
     */
    static String of(Command command) {
        byte[] name = (CommandTypes.of(command).name() + "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.of(name, Json.COMMANDS.writeValueAsBytes(command)));
    }
}

package eu.waymark.backoffice.command;

import eu.waymark.backoffice.json.Json;
import eu.waymark.shared.Command;
import eu.waymark.shared.CommandTypes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells a repeat of a command from another command under the same key. */
final class CommandDigest {
    private CommandDigest() {}

    /**
     * Lower-case hex SHA-256 of the command's name, a line feed, and the command as JSON: keys sorted, absent fields left out. The
     * order, spacing and escapes of the client's body do not count.
     */
    static String of(Command command) {
        MessageDigest digest = sha256();
        digest.update((CommandTypes.of(command).name() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(Json.COMMANDS.writeValueAsBytes(command));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

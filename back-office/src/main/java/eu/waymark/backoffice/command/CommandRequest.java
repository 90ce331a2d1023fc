package eu.waymark.backoffice.command;

import org.jspecify.annotations.Nullable;

/**
 * A command as it comes in, form unchecked but for its sender.
 *
 * @param body JSON, as bytes that nobody vouches for
 * @param key {@code Idempotency-Key}, as sent
 * @param ifMatch {@code If-Match}, as sent
 * @param dryRun decides and records nothing
 * @param reason why, in the sender's words
 * @param correlation what the command belongs to
 * @param source where it comes from, as in {@link eu.waymark.shared.Metadata#SOURCE}
 * @param simulated whether the time of recording is a simulated one
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record CommandRequest(
        String name,
        byte[] body,
        Sender sender,
        @Nullable String key,
        @Nullable String ifMatch,
        boolean dryRun,
        @Nullable String reason,
        @Nullable String correlation,
        String source,
        boolean simulated) {

    /**
     * Sent from the operator's own machine. It has a key before it is on its way, so that it can be repeated whatever becomes of it.
     *
     * @param key made where there is none
     */
    public static CommandRequest local(
            String name, byte[] body, Sender sender, @Nullable String key, @Nullable String ifMatch, boolean dryRun) {
        String own = key == null ? RequestFields.newKey() : key;
        return new CommandRequest(name, body, sender, own, ifMatch, dryRun, null, null, "api", false);
    }

    /** A line of the demonstration. */
    public static CommandRequest demo(String name, byte[] body, Sender sender, String key) {
        return new CommandRequest(name, body, sender, key, null, false, null, null, "demo", true);
    }
}

package eu.waymark.shared.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger stands.
 *
 * @param origin its name, for its whole life
 * @param key public half of the key that signs, as C2SP signed-note writes it
 * @param size how many events its view holds
 * @param root hash over them, base64; absent while the view is being built
 * @param checkpoints how many were signed
 * @param last the latest of them; absent before the first
 * @param trouble why nothing is signed, or what is no longer what it was; absent where all is well
 * @param timeStamps absent where no authority is asked for them
 * @param check how the self-check stands; absent where no process runs one
 */
public record LedgerOverview(
        String origin,
        String key,
        long size,
        @Nullable String root,
        long checkpoints,
        @Nullable Head last,
        @Nullable String trouble,
        @Nullable TimeStamps timeStamps,
        @Nullable SelfCheck check) {
    /** What was signed last. */
    public record Head(long number, long size, String root, Instant signedAt) {}

    /**
     * Time stamps on checkpoints.
     *
     * @param authority address of whoever makes them
     * @param number of the latest checkpoint that has one; absent before the first
     * @param at when that was made, by the clock of the authority
     * @param trouble why the newest checkpoint has none; absent where it has, or is to have one at once
     */
    public record TimeStamps(
            String authority,
            @Nullable Long number,
            @Nullable Instant at,
            @Nullable String trouble) {}

    /**
     * The record is read again, a part at a time, and compared with the ledger and with every checkpoint.
     *
     * @param lookedAt when the last part was; absent before the first
     * @param wentRoundAt when the whole of it had been; absent until then
     * @param difference the first that was found, which ends it; absent while there is none
     */
    public record SelfCheck(
            @Nullable Instant lookedAt,
            @Nullable Instant wentRoundAt,
            @Nullable String difference) {}
}

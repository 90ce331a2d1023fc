package eu.waymark.query.verify;

import eu.waymark.query.checkpoint.Link;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is proven: the first events are those that a checkpoint covers.
 *
 * @param events how many
 * @param name of the file of the checkpoint
 * @param number of it in the series, from 1; absent where that is not signed
 * @param signedAt by the clock of whoever signed; absent like the number
 */
public record Proven(
        long events,
        String name,
        @Nullable Long number,
        @Nullable Instant signedAt) {
    static Proven by(Signed signed) {
        Link link = signed.link();
        return link == null
                ? new Proven(signed.size(), signed.name(), null, null)
                : new Proven(signed.size(), signed.name(), link.number(), link.signedAt());
    }
}

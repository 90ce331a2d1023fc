package eu.waymark.query;

import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.export.LedgerHead;
import eu.waymark.query.export.LedgerHeads;
import java.util.Base64;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The heads that checkpoints were signed over.
 *
 * @param latest the last of them
 * @param missing signs one that covers the event at this position, or throws
 */
record SignedHeads(Supplier<Optional<Described>> latest, LongFunction<Described> missing) implements LedgerHeads {
    @Override
    public @Nullable LedgerHead covering(long position) {
        return last(position).map(SignedHeads::head).orElse(null);
    }

    @Override
    public LedgerHead signed(long position) {
        return head(last(position).orElseGet(() -> missing.apply(position)));
    }

    private Optional<Described> last(long position) {
        return latest.get().filter(described -> described.checkpoint().size() > position);
    }

    private static LedgerHead head(Described described) {
        Checkpoint checkpoint = described.checkpoint();
        return new LedgerHead(checkpoint.size(), Base64.getEncoder().encodeToString(checkpoint.root()));
    }
}

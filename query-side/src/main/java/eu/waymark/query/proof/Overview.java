package eu.waymark.query.proof;

import eu.waymark.query.checkpoint.CheckpointsUnavailableException;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.ledger.MerkleTree;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.shared.ledger.LedgerOverview;
import eu.waymark.shared.ledger.LedgerOverview.SelfCheck;
import eu.waymark.shared.ledger.LedgerOverview.TimeStamps;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a ledger stands, as far as it can be read.
 *
 * @param root absent where the view cannot be read
 * @param latest absent before the first checkpoint
 * @param trouble what cannot be read, and why
 */
public record Overview(
        long size, @Nullable String root, @Nullable Described latest, Optional<String> trouble) {
    /** Throws nothing. */
    public static Overview of(ViewReader views, Supplier<Optional<Described>> latest) {
        Overview read = tree(views);
        try {
            return new Overview(read.size(), read.root(), latest.get().orElse(null), read.trouble());
        } catch (CheckpointsUnavailableException | LedgerDiffersException | MalformedNoteException e) {
            return new Overview(read.size(), read.root(), null, said(e));
        }
    }

    private static Overview tree(ViewReader views) {
        try {
            return views.read(snapshot -> {
                MerkleTree tree = new MerkleTree(snapshot);
                String root = Base64.getEncoder().encodeToString(tree.root(tree.size()));
                return new Overview(tree.size(), root, null, Optional.empty());
            });
        } catch (ViewNotReadyException | ViewStoreException e) {
            return new Overview(0, null, null, said(e));
        }
    }

    private static Optional<String> said(RuntimeException e) {
        return Optional.of(String.valueOf(e.getMessage()));
    }

    public LedgerOverview with(
            VerifierKey key, Optional<String> known, @Nullable TimeStamps stamps, @Nullable SelfCheck check) {
        return new LedgerOverview(
                key.name(),
                key.written(),
                size,
                root,
                latest == null ? 0 : latest.link().number(),
                latest == null ? null : latest.head(),
                known.orElse(null),
                stamps,
                check);
    }
}

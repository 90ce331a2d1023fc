package eu.waymark.query.proof;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.MalformedQueryException;
import eu.waymark.query.answer.NotRecordedException;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.ledger.ConsistencyProof;
import eu.waymark.query.ledger.InclusionProof;
import eu.waymark.query.ledger.Ledger;
import eu.waymark.query.ledger.MerkleTree;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.shared.ledger.Consistency;
import eu.waymark.shared.ledger.FindConsistency;
import eu.waymark.shared.ledger.FindInclusion;
import eu.waymark.shared.ledger.Inclusion;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import java.util.Base64;
import java.util.List;

/** Answers with proofs, for the size of the latest checkpoint where no other is asked for. */
public record ProofQueries(Asking asking, Checkpoints checkpoints) {
    public QueryAnswer<Inclusion> find(FindInclusion query) {
        return Guarded.answer(() -> asking.acrossProjects((snapshot, instant) -> {
            MerkleTree tree = new MerkleTree(snapshot);
            long position = query.position();
            if (position >= tree.size())
                throw new NotRecordedException(
                        "event/" + position,
                        "the ledger holds %d events, so none at position %d".formatted(tree.size(), position));
            long size = query.size() == null ? covering(position, tree) : within(tree, "size", query.size());
            if (position >= size)
                throw new MalformedQueryException(
                        "a ledger of %d events has none at position %d".formatted(size, position));
            InclusionProof proof = tree.inclusion(position, size);
            Inclusion found = new Inclusion(
                    position, size, text(tree.leaf(position)), texts(proof.hashes()), text(tree.root(size)));
            return new Single<>(instant, -1, -1, found, false);
        }));
    }

    public QueryAnswer<Consistency> find(FindConsistency query) {
        return Guarded.answer(() -> asking.acrossProjects((snapshot, instant) -> {
            MerkleTree tree = new MerkleTree(snapshot);
            long to = query.to() == null ? signed(tree) : within(tree, "to", query.to());
            long from = query.from();
            if (from > to)
                throw new MalformedQueryException(
                        "from must not be above to: a ledger of %d events does not begin with %d".formatted(to, from));
            ConsistencyProof proof = tree.consistency(from, to);
            Consistency found =
                    new Consistency(from, to, text(tree.root(from)), text(tree.root(to)), texts(proof.hashes()));
            return new Single<>(instant, -1, -1, found, false);
        }));
    }

    private long covering(long position, MerkleTree tree) {
        long signed = signed(tree);
        if (position < signed) return signed;
        throw new NotRecordedException(
                "checkpoint",
                "the latest checkpoint covers %d events, and not yet the one at position %d: name a size, or ask again after the next"
                        .formatted(signed, position));
    }

    private long signed(MerkleTree tree) {
        long size = checkpoints
                .latest()
                .orElseThrow(CheckpointQueries::none)
                .checkpoint()
                .size();
        // A view that is behind what was signed is being built, after it was lost.
        if (size > tree.size()) throw new ViewNotReadyException(Ledger.VIEW.name());
        return size;
    }

    private static long within(MerkleTree tree, String what, long size) {
        if (size <= tree.size()) return size;
        throw new MalformedQueryException(
                "%s is %d, and the ledger holds %d events".formatted(what, size, tree.size()));
    }

    private static List<String> texts(List<byte[]> hashes) {
        return hashes.stream().map(ProofQueries::text).toList();
    }

    private static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}

package eu.waymark.query.bundle;

import eu.waymark.query.ledger.ConsistencyProof;
import java.util.List;

/** The proof that one checkpoint's tree is the beginning of the next one's. The bytes of each hash stand there as base64. */
public record ConsistencyLine(long from, long to, List<byte[]> hashes) {
    public static ConsistencyLine of(ConsistencyProof proof) {
        return new ConsistencyLine(proof.from(), proof.to(), proof.hashes());
    }

    /** @throws IllegalArgumentException where a tree does not become smaller */
    public ConsistencyProof proof() {
        return new ConsistencyProof(from, to, hashes);
    }
}

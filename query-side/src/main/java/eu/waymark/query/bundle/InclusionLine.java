package eu.waymark.query.bundle;

import eu.waymark.query.ledger.InclusionProof;
import java.util.List;

/** The proof of one event against the bundle's checkpoint. The bytes of each hash stand there as base64. */
public record InclusionLine(long position, List<byte[]> hashes) {
    public static InclusionLine of(InclusionProof proof) {
        return new InclusionLine(proof.position(), proof.hashes());
    }

    /** @throws IllegalArgumentException where a tree of this size has no such position */
    public InclusionProof against(long size) {
        return new InclusionProof(position, size, hashes);
    }
}

package eu.waymark.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A proof that was tampered with does not hold, whatever was changed. */
class ProofsTest {
    private static final int SIZE = 21;
    private static final MerkleTree TREE =
            new MerkleTree(new FoldedTiles(ByDefinition.of(SIZE).leaves()));

    @Test
    void anyOtherLeafPositionSizeOrHashLeadsToAnotherRoot() {
        byte[] root = TREE.root(SIZE);
        for (int leaf = 0; leaf < SIZE; leaf++) {
            InclusionProof proof = TREE.inclusion(leaf, SIZE);
            byte[] hash = TREE.leaf(leaf);
            assertThat(proof.root(TREE.leaf((leaf + 1) % SIZE))).isNotEqualTo(root);
            for (int bad = 0; bad < proof.hashes().size(); bad++)
                assertThat(new InclusionProof(leaf, SIZE, damaged(proof.hashes(), bad)).root(hash))
                        .isNotEqualTo(root);
            int other = leaf ^ 1;
            if (other < SIZE
                    && TREE.inclusion(other, SIZE).hashes().size()
                            == proof.hashes().size())
                assertThat(new InclusionProof(other, SIZE, proof.hashes()).root(hash))
                        .isNotEqualTo(root);
        }
    }

    @Test
    void tooFewOrTooManyHashesAreNoProof() {
        InclusionProof proof = TREE.inclusion(3, SIZE);
        List<byte[]> hashes = new ArrayList<>(proof.hashes());
        hashes.add(hashes.getFirst());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InclusionProof(3, SIZE, hashes).root(TREE.leaf(3)))
                .withMessageContaining("too many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InclusionProof(3, SIZE, hashes.subList(0, 2)).root(TREE.leaf(3)))
                .withMessageContaining("too few");
        assertThatIllegalArgumentException().isThrownBy(() -> new InclusionProof(SIZE, SIZE, hashes));
    }

    @Test
    void noOtherRootIsConsistent() {
        for (int from = 1; from < SIZE; from++) {
            ConsistencyProof proof = TREE.consistency(from, SIZE);
            byte[] former = TREE.root(from);
            byte[] latter = TREE.root(SIZE);
            assertThat(proof.holds(damaged(former), latter)).isFalse();
            assertThat(proof.holds(former, damaged(latter))).isFalse();
            assertThat(proof.holds(latter, former)).isFalse();
            for (int bad = 0; bad < proof.hashes().size(); bad++)
                assertThat(new ConsistencyProof(from, SIZE, damaged(proof.hashes(), bad)).holds(former, latter))
                        .isFalse();
            List<byte[]> shorter = proof.hashes().subList(0, proof.hashes().size() - 1);
            assertThat(new ConsistencyProof(from, SIZE, shorter).holds(former, latter))
                    .isFalse();
        }
    }

    @Test
    void anEmptyTreeIsTheBeginningOfEveryTreeAndATreeOfItself() {
        assertThat(new ConsistencyProof(0, SIZE, List.of()).holds(Merkle.empty(), TREE.root(SIZE)))
                .isTrue();
        assertThat(new ConsistencyProof(0, SIZE, List.of()).holds(TREE.root(1), TREE.root(SIZE)))
                .isFalse();
        assertThat(new ConsistencyProof(SIZE, SIZE, List.of()).holds(TREE.root(SIZE), TREE.root(SIZE)))
                .isTrue();
        assertThat(new ConsistencyProof(SIZE, SIZE, List.of()).holds(TREE.root(1), TREE.root(SIZE)))
                .isFalse();
    }

    private static List<byte[]> damaged(List<byte[]> hashes, int bad) {
        List<byte[]> all = new ArrayList<>(hashes);
        all.set(bad, damaged(all.get(bad)));
        return all;
    }

    private static byte[] damaged(byte[] hash) {
        byte[] other = hash.clone();
        other[7] ^= 1;
        return other;
    }
}

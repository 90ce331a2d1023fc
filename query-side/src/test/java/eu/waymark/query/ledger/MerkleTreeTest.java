package eu.waymark.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Sha256;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the tree and its proofs: what is folded into tiles is what RFC 6962 defines. */
class MerkleTreeTest {
    /** The inputs that the implementations of Certificate Transparency are tested with. */
    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final int LARGE = 66_000;
    private static final ByDefinition DEFINED = ByDefinition.of(LARGE);
    private static final MerkleTree TREE = new MerkleTree(new FoldedTiles(DEFINED.leaves()));

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void theKnownVectors(int size, String root) {
        List<byte[]> leaves = INPUTS.subList(0, size).stream()
                .map(input -> Sha256.of(new byte[] {0}, HexFormat.of().parseHex(input)))
                .toList();
        Frontier frontier = Frontier.EMPTY;
        for (byte[] leaf : leaves) frontier = frontier.with(leaf);
        assertThat(frontier.root()).asHexString().isEqualToIgnoringCase(root);
        assertThat(new MerkleTree(new FoldedTiles(leaves)).root(size))
                .asHexString()
                .isEqualToIgnoringCase(root);
    }

    static IntStream sizes() {
        return IntStream.concat(
                IntStream.rangeClosed(0, 20),
                IntStream.of(255, 256, 257, 511, 512, 513, 1_000, 65_535, 65_536, 65_537, LARGE));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theRootOfEverySizeItHad(int size) {
        assertThat(TREE.root(size)).isEqualTo(DEFINED.first(size).root());
    }

    @Test
    void aFrontierHasTheSameRootAtEverySize() {
        Frontier frontier = Frontier.EMPTY;
        for (int size = 0; size <= 600; size++) {
            assertThat(frontier.root()).isEqualTo(DEFINED.first(size).root());
            frontier = frontier.with(DEFINED.leaves().get(size));
        }
    }

    @Test
    void everyProofOfInclusionInSmallTreesIsTheDefinedOneAndHolds() {
        for (int size = 1; size <= 40; size++) for (int leaf = 0; leaf < size; leaf++) included(leaf, size);
    }

    @Test
    void everyProofOfConsistencyOfSmallTreesIsTheDefinedOneAndHolds() {
        for (int to = 0; to <= 40; to++) for (int from = 0; from <= to; from++) consistent(from, to);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void proofsOverSeveralTiles(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            int to = 1 + random.nextInt(LARGE);
            included(random.nextInt(to), to);
            consistent(random.nextInt(to + 1), to);
        }
    }

    private static void included(int leaf, int size) {
        InclusionProof proof = TREE.inclusion(leaf, size);
        assertThat(proof.hashes()).containsExactlyElementsOf(DEFINED.first(size).path(leaf));
        assertThat(proof.root(TREE.leaf(leaf))).isEqualTo(TREE.root(size));
    }

    private static void consistent(int from, int to) {
        ConsistencyProof proof = TREE.consistency(from, to);
        assertThat(proof.hashes())
                .containsExactlyElementsOf(
                        from == 0 ? List.of() : DEFINED.first(to).proof(from));
        assertThat(proof.holds(TREE.root(from), TREE.root(to))).isTrue();
    }
}

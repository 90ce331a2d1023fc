package eu.waymark.eventstore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.StoredEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeafTest {

    static Stream<LedgerPage.Vector> vectors() throws Exception {
        return LedgerPage.vectors();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theVectorsOfThePageHold(LedgerPage.Vector vector) {
        assertThat(HexFormat.of().formatHex(Leaf.bytes(vector.event()))).isEqualTo(vector.leaf());
        assertThat(HexFormat.of().formatHex(Leaf.hash(vector.event()))).isEqualTo(vector.hash());
    }

    @Test
    void thePageHasItsVectors() throws Exception {
        assertThat(LedgerPage.vectors()).hasSizeGreaterThanOrEqualTo(4);
    }

    /** Written out a second time, without the code under test: field, length, field, length. */
    @Test
    void theSmallestLeafByHand() throws Exception {
        byte[] leaf = HexFormat.of()
                .parseHex("0000000000000010" + "7761796d61726b2d6576656e742d7631" // waymark-event-v1
                        + "0000000000000001" + "65" // id: e
                        + "0000000000000007" + "70726f6a656374" // project
                        + "0000000000000009" + "70726f6a6563742f61" // project/a
                        + "0000000000000008" + "0000000000000000" // sequence
                        + "0000000000000008" + "0000000000000000" // recordedAt
                        + "0000000000000001" + "54" // type: T
                        + "0000000000000001" + "31" // revision: 1
                        + "0000000000000000" // payload
                        + "0000000000000008" + "0000000000000000"); // no metadata
        byte[] hashed =
                ByteBuffer.allocate(leaf.length + 1).put((byte) 0).put(leaf).array();
        StoredEvent event = LedgerPage.vectors().toList().getFirst().event();

        assertThat(Leaf.bytes(event)).isEqualTo(leaf);
        assertThat(Leaf.hash(event))
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(hashed));
    }

    @Test
    void thePositionIsNotCovered() {
        assertThat(Leaf.hash(event(0, Map.of()))).isEqualTo(Leaf.hash(event(7, Map.of())));
    }

    @Test
    void whatMovesFromOneFieldToTheNextIsAnotherEvent() {
        assertThat(Leaf.hash(event(0, Map.of("a", "bc")))).isNotEqualTo(Leaf.hash(event(0, Map.of("ab", "c"))));
    }

    @Test
    void halfASurrogatePairHasNoLeaf() {
        assertThatThrownBy(() -> Leaf.bytes(event(0, Map.of("a", "\uD83D"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StoredEvent event(long position, Map<String, String> metadata) {
        return new StoredEvent(
                position,
                "e",
                "project",
                "project/a",
                0,
                Instant.EPOCH,
                "T",
                "1",
                "{}".getBytes(StandardCharsets.UTF_8),
                metadata);
    }
}

package eu.waymark.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.given.Events;
import eu.waymark.shared.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The leaf is that of the stored bytes: how they are read, and into which class, changes nothing of it. */
class StoredLeafTest {
    /** As it was written before partners without funding were known. */
    private static final String PAYLOAD =
            "{\"partner\":\"vantaa\",\"name\":\"Vantaa\",\"country\":\"FI\",\"role\":\"CITY\",\"occurredOn\":\"2019-02-01\"}";

    /** Computed with the Python of docs/ledger.md. */
    private static final String LEAF = "7f165b79e00e955855fce1fa3a72b9fa6423bf7ee9583afb73c7bece15ef7d2d";

    private static final StoredEvent STORED = new StoredEvent(
            3,
            "6a0c9c1e-8f0e-4a3e-9f39-0d5f6f0f7c11",
            "project",
            "project/values",
            3,
            Instant.ofEpochMilli(1_549_015_200_000L),
            "PartnerInvited",
            "1",
            PAYLOAD.getBytes(StandardCharsets.UTF_8),
            Map.of("actor", "a-7"));

    @Test
    void anUpcasterDoesNotChangeIt() {
        EventCodec codec = new EventCodec();
        Event upcast = codec.decode(STORED.type(), STORED.revision(), STORED.payload());
        assertThat(new String(codec.encode(upcast), StandardCharsets.UTF_8))
                .as("it was upcast")
                .contains("funded");
        assertThat(leaf(upcast)).isEqualTo(LEAF);
    }

    @Test
    void norDoesAnotherClass() {
        assertThat(leaf(Events.registered())).isEqualTo(LEAF);
    }

    private static String leaf(Event event) {
        return HexFormat.of().formatHex(RecordedEvent.of(STORED, event).leaf());
    }
}

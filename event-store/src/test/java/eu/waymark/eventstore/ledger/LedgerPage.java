package eu.waymark.eventstore.ledger;

import eu.waymark.eventstore.StoredEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The test vectors of {@code docs/ledger.md}, read from the page itself. */
final class LedgerPage {
    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final JsonMapper JSON = new JsonMapper();

    private LedgerPage() {}

    static Stream<Vector> vectors() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "ledger.md"));
        return BLOCK.matcher(page).results().map(block -> JSON.readValue(block.group(1), Vector.class));
    }

    /** One vector; payload, leaf and hash in hexadecimal. */
    record Vector(
            String id,
            String aggregateType,
            String aggregateId,
            long sequence,
            long recordedAt,
            String type,
            String revision,
            String payload,
            Map<String, String> metadata,
            String leaf,
            String hash) {

        StoredEvent event() {
            return new StoredEvent(
                    0,
                    id,
                    aggregateType,
                    aggregateId,
                    sequence,
                    Instant.ofEpochMilli(recordedAt),
                    type,
                    revision,
                    HexFormat.of().parseHex(payload),
                    metadata);
        }
    }
}

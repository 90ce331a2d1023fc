package eu.waymark.eventstore.ledger;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.shared.Sha256;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The canonical bytes of an event and their hash, as {@code docs/ledger.md} specifies them field by field.
 *
 * <p>The position is not among them: it is the leaf's place in the tree. Never to be changed: every proof rests on it.
 */
public final class Leaf {
    private static final String FORMAT = "waymark-event-v1";

    private Leaf() {}

    /** The fields one after the other, each with its length before it. */
    public static byte[] bytes(StoredEvent event) {
        List<byte[]> fields = fields(event);
        int length =
                fields.stream().mapToInt(field -> Long.BYTES + field.length).reduce(0, Math::addExact);
        ByteBuffer bytes = ByteBuffer.allocate(length);
        fields.forEach(field -> bytes.putLong(field.length).put(field));
        return bytes.array();
    }

    /** SHA-256 of a zero byte and the canonical bytes: RFC 6962, section 2.1. 32 bytes. */
    public static byte[] hash(StoredEvent event) {
        return Sha256.of(new byte[] {0}, bytes(event));
    }

    private static List<byte[]> fields(StoredEvent event) {
        var fields = new ArrayList<byte[]>();
        fields.add(Utf8.bytes(FORMAT));
        fields.add(Utf8.bytes(event.id()));
        fields.add(Utf8.bytes(event.aggregateType()));
        fields.add(Utf8.bytes(event.aggregateId()));
        fields.add(number(event.sequence()));
        fields.add(number(event.recordedAt().toEpochMilli()));
        fields.add(Utf8.bytes(event.type()));
        fields.add(Utf8.bytes(event.revision()));
        fields.add(event.payload());
        fields.add(number(event.metadata().size()));
        var sorted = new TreeMap<String, String>(Utf8Order.INSTANCE);
        sorted.putAll(event.metadata());
        sorted.forEach((key, value) -> {
            fields.add(Utf8.bytes(key));
            fields.add(Utf8.bytes(value));
        });
        return fields;
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }
}

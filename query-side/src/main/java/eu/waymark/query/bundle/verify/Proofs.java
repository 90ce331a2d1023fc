package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.BundleHead;
import eu.waymark.query.bundle.BundleJson;
import eu.waymark.query.bundle.ConsistencyLine;
import eu.waymark.query.bundle.InclusionLine;
import eu.waymark.query.ledger.Merkle;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads {@code proofs.json} from its beginning to its end, one proof after the other. Used by one thread. */
final class Proofs implements AutoCloseable {
    private static final int LONGEST = 64;
    private static final String NOT = "it is not the form that proofs have";

    private final JsonParser parser;
    private boolean ended;

    /** @throws BundleDiffersException where they lead to another checkpoint */
    Proofs(InputStream in, BundleHead head) {
        parser = BundleJson.MAPPER.createParser(in);
        expect(parser.nextToken() == JsonToken.START_OBJECT);
        name("size");
        expect(parser.nextToken() == JsonToken.VALUE_NUMBER_INT);
        boolean same = parser.getLongValue() == head.size();
        name("root");
        expect(parser.nextToken() == JsonToken.VALUE_STRING);
        if (!same || !parser.getString().equals(head.root()))
            throw new BundleDiffersException("its proofs lead to another checkpoint than the manifest names");
        list("inclusion");
    }

    /** The next proof of an event; null behind the last. */
    @Nullable
    InclusionLine next() {
        if (ended) return null;
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            ended = true;
            return null;
        }
        InclusionLine line = parser.readValueAs(InclusionLine.class);
        hashes(line.hashes());
        return line;
    }

    /** What follows behind the last of them, to the end of the file; at most one more than there are checkpoints. */
    List<ConsistencyLine> consistency(int checkpoints) {
        while (next() != null) {
            // What has no event was said already.
        }
        list("consistency");
        List<ConsistencyLine> lines = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            ConsistencyLine line = parser.readValueAs(ConsistencyLine.class);
            hashes(line.hashes());
            lines.add(line);
            expect(lines.size() <= checkpoints);
        }
        expect(parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        return List.copyOf(lines);
    }

    private void list(String name) {
        name(name);
        expect(parser.nextToken() == JsonToken.START_ARRAY);
    }

    private void name(String name) {
        expect(parser.nextToken() == JsonToken.PROPERTY_NAME && name.equals(parser.currentName()));
    }

    private static void hashes(List<byte[]> hashes) {
        expect(hashes.size() <= LONGEST
                && hashes.stream().allMatch(hash -> hash != null && hash.length == Merkle.HASH));
    }

    private static void expect(boolean asWritten) {
        if (!asWritten) throw new BundleDiffersException(NOT);
    }

    @Override
    public void close() {
        parser.close();
    }
}

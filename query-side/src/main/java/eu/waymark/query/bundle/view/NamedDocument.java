package eu.waymark.query.bundle.view;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.bundle.BundleJson;
import eu.waymark.shared.document.Digest;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A document that an event names: an object somewhere in its payload, as it is stored, with a digest. So no class of an event needs to be
 * known.
 *
 * @param digest SHA-256 of the document, lower-case hex
 * @param title what it is called; empty where the event does not say
 */
public record NamedDocument(String digest, String title, long sequence) {
    private static final String DIGEST = "digest";

    /** All that this event names, in the order of the payload. */
    public static List<NamedDocument> in(StoredEvent event) {
        List<NamedDocument> found = new ArrayList<>();
        try {
            find(BundleJson.MAPPER.readTree(event.payload()), event.sequence(), found);
        } catch (JacksonException e) {
            return List.of();
        }
        return List.copyOf(found);
    }

    private static void find(JsonNode node, long sequence, List<NamedDocument> found) {
        String digest = node.path(DIGEST).asString("");
        if (digest.matches(Digest.PATTERN))
            found.add(new NamedDocument(digest, node.path("name").asString(""), sequence));
        node.valueStream().forEach(child -> find(child, sequence, found));
    }
}

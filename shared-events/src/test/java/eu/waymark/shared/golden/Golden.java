package eu.waymark.shared.golden;

import eu.waymark.shared.CommandType;
import eu.waymark.shared.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/**
 * The golden files. For events, of each revision ever recorded, they are the contract; for commands they are examples. {@code complete}
 * has every component, {@code minimal} only those that are required.
 *
 * <p>Where a revision gained optional components, its complete file of before is kept as an earlier one.
 */
public final class Golden {
    private Golden() {}

    public static JsonNode event(EventType type, String file) {
        return event(type.name(), type.revision(), file);
    }

    public static JsonNode event(String name, String revision, String file) {
        return read("/golden/" + name + "/" + revision + "/" + file + ".json");
    }

    /** What was complete before the revision gained components. */
    public static JsonNode earlier(EventType type) {
        return read("/golden-earlier/" + type.name() + "/" + type.revision() + "/complete.json");
    }

    public static JsonNode command(CommandType type, String file) {
        return read("/commands/" + type.name() + "/" + file + ".json");
    }

    private static JsonNode read(String resource) {
        try (InputStream file = Golden.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalArgumentException("there is no golden file " + resource);
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

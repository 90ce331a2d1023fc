package eu.waymark.eventstore.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Metadata as they stand in the file: a JSON object of strings, keys in the order of their UTF-8 bytes. */
public final class MetadataJson {
    private static final String RULE = "Metadata are a JSON object of strings.";
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper(JSON);

    private MetadataJson() {}

    public static String of(SortedMap<String, String> metadata) {
        return MAPPER.writeValueAsString(metadata);
    }

    /**
     * Read by hand, token by token: every event that is read passes here. They keep the order of the text.
     *
     * @param text UTF-8
     *
     * @throws IllegalArgumentException when the text is not one JSON object of strings, each key once, and nothing else
     */
    public static Map<String, String> read(byte[] text) {
        var metadata = new LinkedHashMap<String, String>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                expect(parser.nextToken() == JsonToken.VALUE_STRING);
                expect(metadata.put(key, parser.getString()) == null);
            }
            expect(parser.currentToken() == JsonToken.END_OBJECT);
            expect(parser.nextToken() == null);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(RULE, e);
        }
        return Collections.unmodifiableMap(metadata);
    }

    private static void expect(boolean asWritten) {
        if (!asWritten) {
            throw new IllegalArgumentException(RULE);
        }
    }
}

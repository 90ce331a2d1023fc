package eu.waymark.query.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical JSON of documents: components in the order of the record, absent ones left out, so that equal documents are equal
 * bytes. Safe for use from any thread.
 */
public final class Documents {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Documents() {}

    public static byte[] write(Object document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** Throws {@link ViewsDamagedException} where these bytes are no such document. */
    public static <D> D read(Class<D> type, byte[] json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw new ViewsDamagedException("a document is no " + type.getSimpleName() + "; the views are rebuilt", e);
        }
    }
}

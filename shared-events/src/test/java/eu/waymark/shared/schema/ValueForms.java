package eu.waymark.shared.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import eu.waymark.shared.Identifier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms of values that are one string in JSON, each a definition that the properties refer to.
 *
 * @param longestText bound of a text in code points; 0 for none
 */
record ValueForms(int longestText) implements CustomDefinitionProviderV2 {
    private static final String VISIBLE = "[\\p{L}\\p{N}\\p{P}\\p{S}]";
    private static final String NO_CONTROLS =
            "^[^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF]*$";

    private static final String SAMPLE = "8f0a5c7e-6f0b-5a1c-9d52-3b6f1e0c7a41";

    static String nameOf(Class<?> type) {
        if (type == String.class) return "Text";
        if (type == LocalDate.class) return "Day";
        if (type == ZoneId.class) return "TimeZone";
        return type.getSimpleName();
    }

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        ObjectNode form = form(type.getErasedType());
        return form == null ? null : new CustomDefinition(form, DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
    }

    private @Nullable ObjectNode form(Class<?> type) {
        if (type == String.class) return text();
        if (type == LocalDate.class)
            return string("A calendar day by ISO 8601.")
                    .put("format", "date")
                    .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
                    .set(
                            "errorMessage",
                            expected("must be a day that exists, such as 2020-03-31", "format", "pattern"));
        if (type == UUID.class)
            return string("A UUID.")
                    .put("format", "uuid")
                    .put("pattern", "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
                    .set("errorMessage", expected("must be a UUID such as " + SAMPLE, "format", "pattern"));
        if (type == ZoneId.class)
            return string("A time zone of the IANA database.")
                    .put("maxLength", 64)
                    .put("pattern", "^[A-Za-z][A-Za-z0-9_+/-]*$")
                    .set("errorMessage", expected("must be a time zone such as Europe/Brussels", "pattern"));
        return Identifier.class.isAssignableFrom(type) ? identifier(type) : null;
    }

    private ObjectNode text() {
        ObjectNode text = string("Free text. Never personal data.").put("minLength", 1);
        if (longestText > 0) text.put("maxLength", longestText);
        text.put("pattern", VISIBLE);
        text.putArray("allOf")
                .addObject()
                .put("pattern", NO_CONTROLS)
                .set(
                        "errorMessage",
                        expected(
                                "must be Unicode text, its only control characters tab and line feed, no change of writing direction",
                                "pattern"));
        return text.set("errorMessage", expected("must have a visible character", "pattern"));
    }

    private static ObjectNode identifier(Class<?> type) {
        String pattern = patternOf(type);
        String described = Objects.requireNonNull(SourceDocs.ofType(type));
        String expected = pattern.equals(Identifier.SLUG)
                ? "must be at most 63 of a to z, 0 to 9 and hyphens, not starting with a hyphen"
                : "must be " + described.substring(0, 1).toLowerCase(Locale.ROOT)
                        + described.substring(1).replaceAll("\\.$", "");
        return string(described)
                .put("pattern", "^(?:" + pattern + ")$")
                .set("errorMessage", expected(expected, "pattern"));
    }

    private static String patternOf(Class<?> type) {
        try {
            return (String) type.getField("PATTERN").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must say its PATTERN", e);
        }
    }

    private static ObjectNode string(String description) {
        return JsonNodeFactory.instance.objectNode().put("type", "string").put("description", description);
    }

    /** What the validator says in place of a regular expression. */
    private static ObjectNode expected(String message, String... keywords) {
        ObjectNode messages = JsonNodeFactory.instance.objectNode();
        for (String keyword : keywords) messages.put(keyword, message);
        return messages;
    }
}

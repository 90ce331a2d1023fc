package eu.waymark.shared.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import eu.waymark.shared.Schemas;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Holds JSON against the approved schemas, as the server does. */
final class Enforcement {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .errorMessageKeyword("errorMessage")
                    .locale(Locale.ENGLISH)
                    .build()));

    private Enforcement() {}

    /** Every fault as {@code /pointer: what is wrong}. */
    static List<String> ofCommand(String name, JsonNode body) {
        return faults(Schemas.ofCommand(name), body);
    }

    static List<String> ofEvent(String name, String revision, JsonNode payload) {
        return faults(Schemas.ofEvent(name, revision), payload);
    }

    private static List<String> faults(String schema, JsonNode json) {
        Schema compiled = REGISTRY.getSchema(schema, InputFormat.JSON);
        return compiled.validate(json).stream()
                .map(Enforcement::named)
                .distinct()
                .toList();
    }

    private static String named(Error error) {
        String field = error.getProperty() == null ? "" : "/" + error.getProperty();
        return error.getInstanceLocation() + field + ": " + error.getMessage();
    }
}

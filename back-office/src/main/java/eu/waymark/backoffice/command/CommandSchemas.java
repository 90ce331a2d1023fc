package eu.waymark.backoffice.command;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import eu.waymark.backoffice.problem.Fault;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.Schemas;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Holds bodies against the JSON schemas of the commands, each read when it is first needed. May be used from any thread. */
public final class CommandSchemas {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ENGLISH)
                    .errorMessageKeyword("errorMessage")
                    .build()));
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    /** Every fault of this body, in the order of the schema. */
    public List<Fault> faults(CommandType type, JsonNode body) {
        return compiled
                .computeIfAbsent(type.name(), name -> registry.getSchema(Schemas.ofCommand(name)))
                .validate(body)
                .stream()
                .map(SchemaFaults::fault)
                .distinct()
                .toList();
    }
}

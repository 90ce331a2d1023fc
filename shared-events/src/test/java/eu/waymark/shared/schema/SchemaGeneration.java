package eu.waymark.shared.schema;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.EventType;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the schema of a command or an event from its record, as the text of the file to approve. */
final class SchemaGeneration {
    private static final int LONGEST_TEXT = 2_000;
    private static final JsonMapper PRETTY = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    /** An event may carry text that was composed of others, such as the title of an exchange; so its texts have no bound. */
    private static final SchemaGenerator EVENTS = generator(0);

    private static final SchemaGenerator COMMANDS = generator(LONGEST_TEXT);

    private SchemaGeneration() {}

    static String of(CommandType type) {
        return text(COMMANDS.generateSchema(type.type()), "urn:waymark:command:" + type.name(), type.title());
    }

    static String of(EventType type) {
        String title = type.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ") + ", revision " + type.revision();
        return text(
                EVENTS.generateSchema(type.type()), "urn:waymark:event:" + type.name() + ":" + type.revision(), title);
    }

    private static String text(ObjectNode generated, String id, String title) {
        ObjectNode schema = generated.objectNode();
        schema.set("$schema", generated.get("$schema"));
        schema.put("$id", id).put("title", title);
        for (String key : List.of("description", "type", "properties", "required", "additionalProperties", "$defs"))
            if (generated.has(key)) schema.set(key, generated.get(key));
        return PRETTY.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private static SchemaGenerator generator(int longestText) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
                .with(new ComponentRules());
        builder.forTypesInGeneral()
                .withPropertySorter((first, second) -> 0)
                .withDefinitionNamingStrategy(new DefaultSchemaDefinitionNamingStrategy() {
                    @Override
                    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
                        return ValueForms.nameOf(key.getType().getErasedType());
                    }
                })
                .withDescriptionResolver(
                        scope -> scope.getType().getErasedType().getName().startsWith("eu.waymark")
                                ? SourceDocs.ofType(scope.getType().getErasedType())
                                : null)
                .withCustomDefinitionProvider(new ValueForms(longestText));
        return new SchemaGenerator(builder.build());
    }
}

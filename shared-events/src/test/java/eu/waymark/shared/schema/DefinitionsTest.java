package eu.waymark.shared.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.EventTypes;
import eu.waymark.shared.Schemas;
import eu.waymark.shared.golden.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DefinitionsTest {
    private static final List<JsonNode> COMMANDS = CommandTypes.ALL.stream()
            .map(type -> Json.MAPPER.readTree(Schemas.ofCommand(type.name())))
            .toList();
    private static final List<JsonNode> EVENTS = EventTypes.ALL.stream()
            .map(type -> Json.MAPPER.readTree(Schemas.ofEvent(type.name(), type.revision())))
            .toList();

    @Test
    void aDefinitionSaysTheSameInAllCommandsAndInAllEventsSoThatTheyCanBeGathered() {
        Stream.of(COMMANDS, EVENTS).forEach(schemas -> {
            Map<String, JsonNode> known = new HashMap<>();
            schemas.stream()
                    .flatMap(schema -> schema.get("$defs").properties().stream())
                    .forEach(definition -> assertThat(definition.getValue())
                            .as(definition.getKey())
                            .isEqualTo(known.computeIfAbsent(definition.getKey(), name -> definition.getValue())));
        });
    }

    @Test
    void everyNumberOfACommandHasARange() {
        assertThat(formsOfCommands("integer"))
                .hasSize(13)
                .allMatch(number -> number.has("minimum") && number.has("maximum"));
        assertThat(formsOfCommands("number")).isEmpty();
    }

    /** By its length, by what it may be one of, or by a pattern that repeats nothing without end. */
    @Test
    void everyTextOfACommandIsBounded() {
        assertThat(formsOfCommands("string"))
                .isNotEmpty()
                .allMatch(text -> text.has("maxLength")
                        || text.has("enum")
                        || !text.get("pattern").asString().matches(".*[*+].*|.*\\{\\d+,}.*"));
    }

    @Test
    void everyListOfACommandIsBounded() {
        assertThat(formsOfCommands("array")).isNotEmpty().allMatch(list -> list.has("maxItems"));
    }

    private static List<JsonNode> formsOfCommands(String type) {
        return COMMANDS.stream()
                .flatMap(schema -> schema.findParents("type").stream())
                .filter(form -> form.path("type").asString("").equals(type))
                .toList();
    }
}

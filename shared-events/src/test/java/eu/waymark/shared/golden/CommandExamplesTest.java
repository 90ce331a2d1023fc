package eu.waymark.shared.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class CommandExamplesTest {
    static final List<CommandType> TYPES = CommandTypes.ALL;

    @ParameterizedTest
    @FieldSource("TYPES")
    void eachExampleBindsToItsCommandAndIsWrittenBackTheSame(CommandType type) {
        for (String file : List.of("complete", "minimal")) {
            JsonNode example = Golden.command(type, file);
            Command command = Json.MAPPER.treeToValue(example, type.type());
            assertThat(Json.MAPPER.writeValueAsString(command)).as(file).isEqualTo(example.toString());
        }
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void completeHasEveryComponentAndMinimalOnlyTheRequired(CommandType type) {
        assertThat(Components.in(Golden.command(type, "complete")))
                .containsExactlyElementsOf(Components.every(type.type()).toList());
        assertThat(Components.in(Golden.command(type, "minimal")))
                .containsExactlyElementsOf(Components.required(type.type()).toList());
    }
}

package eu.waymark.shared.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.golden.Golden;
import eu.waymark.shared.golden.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.node.ObjectNode;

/** What has the right form and yet does not exist is found when the body is bound, and names its field too. */
class BeyondTheSchemaTest {
    @ParameterizedTest
    @CsvSource({"InvitePartner, country, XX", "RegisterProject, timeZone, Europe/Nowhere"})
    void bindingNamesTheFieldThatNamesNothing(String command, String field, String value) {
        CommandType type = CommandTypes.named(command).orElseThrow();
        ObjectNode body = ((ObjectNode) Golden.command(type, "minimal")).put(field, value);

        assertThat(Enforcement.ofCommand(command, body)).isEmpty();
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> Json.MAPPER.treeToValue(body, type.type()))
                .satisfies(fault -> assertThat(fault.getPath())
                        .extracting(JacksonException.Reference::getPropertyName)
                        .containsExactly(field));
    }
}

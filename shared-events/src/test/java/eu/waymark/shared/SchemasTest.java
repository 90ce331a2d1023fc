package eu.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {
    @Test
    void schemasAreFoundByTheNamesOfTheLanguage() {
        assertThat(Schemas.ofCommand("ScheduleExchange")).contains("\"$id\": \"urn:waymark:command:ScheduleExchange\"");
        assertThat(Schemas.ofEvent("PartnerInvited", "1")).contains("\"$id\": \"urn:waymark:event:PartnerInvited:1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PaintBridge", "", "../commands/CloseProject", "closeproject"})
    void whatIsNoCommandHasNoSchema(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schemas.ofCommand(name))
                .withMessage("there is no schema of command " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "", "../2", "1/../2"})
    void whatIsNoRevisionHasNoSchema(String revision) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schemas.ofEvent("PartnerInvited", revision))
                .withMessage("there is no schema of event PartnerInvited, revision " + revision);
    }

    @Test
    void whatIsNoEventHasNoSchema() {
        assertThatIllegalArgumentException().isThrownBy(() -> Schemas.ofEvent("BridgePainted", "1"));
    }
}

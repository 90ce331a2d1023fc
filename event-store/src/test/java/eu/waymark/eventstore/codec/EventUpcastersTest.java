package eu.waymark.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.shared.EventType;
import eu.waymark.shared.EventTypes;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventUpcastersTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final EventType INVITED = EventTypes.named("PartnerInvited").orElseThrow();

    @Test
    void stepsAreTakenOneAfterTheOther() {
        var upcasters = new EventUpcasters(List.of(
                new PartnerInvitedFunded(),
                step("0", "1", payload -> payload.deepCopy().put("role", "CITY"))));
        ObjectNode oldest = JSON.createObjectNode().put("name", "Vantaa");

        assertThat(upcasters.reach(INVITED, "0")).isTrue();
        assertThat(upcasters.upcast(INVITED, "0", oldest).toString())
                .isEqualTo("{\"name\":\"Vantaa\",\"role\":\"CITY\",\"funded\":true}");
        assertThat(oldest.toString()).isEqualTo("{\"name\":\"Vantaa\"}");
    }

    @Test
    void theCurrentRevisionNeedsNoStep() {
        assertThat(new EventUpcasters(List.of()).reach(INVITED, "2")).isTrue();
        assertThat(new EventUpcasters(List.of()).reach(INVITED, "1")).isFalse();
    }

    @Test
    void aCircleLeadsNowhere() {
        var upcasters = new EventUpcasters(
                List.of(step("0", "1", UnaryOperator.identity()), step("1", "0", UnaryOperator.identity())));
        assertThat(upcasters.reach(INVITED, "0")).isFalse();
    }

    @Test
    void twoStepsFromOneRevisionAreRefused() {
        assertThatThrownBy(() -> new EventUpcasters(
                        List.of(new PartnerInvitedFunded(), step("1", "2", UnaryOperator.identity()))))
                .hasMessageContaining("PartnerInvited 1");
    }

    @Test
    void everyStepOfTheHouseLeadsToACurrentRevision() {
        var upcasters = new EventUpcasters(EventUpcasters.ALL);
        assertThat(EventUpcasters.ALL)
                .allSatisfy(step -> assertThat(
                                upcasters.reach(EventTypes.named(step.type()).orElseThrow(), step.fromRevision()))
                        .isTrue());
    }

    private static EventUpcaster step(String from, String to, UnaryOperator<ObjectNode> change) {
        return new EventUpcaster() {
            @Override
            public String type() {
                return INVITED.name();
            }

            @Override
            public String fromRevision() {
                return from;
            }

            @Override
            public String toRevision() {
                return to;
            }

            @Override
            public ObjectNode upcast(ObjectNode payload) {
                return change.apply(payload);
            }
        };
    }
}

package eu.waymark.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.waymark.backoffice.command.CommandDesk;
import eu.waymark.backoffice.command.CommandFailedException;
import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.command.Waiting;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client is told of a fault of ours. */
class ErrorRepliesTest {
    private static CommandFailedException failed() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe("CloseProject", _ -> {
            throw new NullPointerException("a bug");
        });
        CommandDesk desk = new CommandDesk(bus, _ -> Optional.empty(), Waiting.forNobody());
        byte[] body = "{\"project\":\"p\",\"reason\":\"r\"}".getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(
                CommandFailedException.class,
                () -> desk.send(CommandRequest.local(
                        "CloseProject", body, new Sender("a", "operator", "b"), "k", null, false)));
    }

    @Test
    void ofACommandThatFailedItsKeyAndNothingElse() {
        var reply = new ErrorReplies().reply(failed());

        JsonNode problem = JsonMapper.shared().readTree(reply.getBody());
        assertThat(reply.getStatusCode().value()).isEqualTo(500);
        assertThat(problem.path("commandId").stringValue("")).isEqualTo("k");
        assertThat(problem.toString()).doesNotContain("a bug", "CloseProject");
    }
}

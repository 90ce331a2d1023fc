package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.command.CommandDesk;
import eu.waymark.backoffice.command.CommandFailedException;
import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.eventstore.OutcomeUnknownException;
import eu.waymark.eventstore.RecordUnavailableException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.tracing.NoOpSpanFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a sender is told when the store fails under its command. */
class StoreAwayTest {
    private static final byte[] CLOSE = "{\"project\":\"p\",\"reason\":\"r\"}".getBytes(StandardCharsets.UTF_8);

    private static Reply sent(RuntimeException failure) {
        return sent(failure, "k");
    }

    private static Reply sent(RuntimeException failure, @Nullable String key) {
        CommandBus bus = Buses.commands(NoOpSpanFactory.INSTANCE);
        bus.subscribe("CloseProject", _ -> {
            throw failure;
        });
        return new CommandDesk(bus, new StoreExceptions(), Waiting.forNobody())
                .send(new CommandRequest(
                        "CloseProject",
                        CLOSE,
                        new Sender("a", "operator", "b"),
                        key,
                        null,
                        false,
                        null,
                        null,
                        "api",
                        false));
    }

    @Test
    void whatWasNotRecordedIsSaidToBeNot() {
        assertThat(recorded(sent(new RecordUnavailableException("events.db: the disk is full"))))
                .isEqualTo("no");
        assertThat(recorded(sent(new IllegalStateException(new ConcurrencyException("twice")))))
                .isEqualTo("no");
    }

    @Test
    void whatIsNotKnownIsSaidToBeUnknown() {
        Reply reply = sent(new OutcomeUnknownException("events.db: torn off", new RuntimeException()));
        assertThat(reply.status()).isEqualTo(503);
        assertThat(recorded(reply)).isEqualTo("unknown");
        assertThat(String.valueOf(((Map<?, ?>) reply.body()).get("detail"))).contains("events.db", "Idempotency-Key");
    }

    @Test
    void theKeyToRepeatItWithIsNamedWhoeverMadeIt() {
        var unknown = new OutcomeUnknownException("events.db: torn off", new RuntimeException());

        assertThat(member(sent(unknown), "commandId")).isEqualTo("k");
        assertThat(member(sent(unknown, null), "commandId"))
                .asString()
                .isNotBlank()
                .isNotEqualTo(member(sent(unknown, null), "commandId"));
    }

    @Test
    void aFaultOfOursIsNotTheStores() {
        assertThatThrownBy(() -> sent(new NullPointerException("a bug")))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("under the key k");
    }

    private static @Nullable Object recorded(Reply reply) {
        assertThat(reply.status()).isEqualTo(503);
        return member(reply, "recorded");
    }

    private static @Nullable Object member(Reply reply, String name) {
        return ((Map<?, ?>) reply.body()).get(name);
    }
}

package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.command.StoreTrouble.Away;
import eu.waymark.eventstore.OutcomeUnknownException;
import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.LedgerKey;
import eu.waymark.shared.ledger.LedgerOrigin;
import io.grpc.Status;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.tracing.NoOpSpanFactory;
import org.junit.jupiter.api.Test;

/** What becomes of a command on its way to another process, and what is told of one that failed there. */
class AcrossProcessesTest {
    private final CommandBus bus = Buses.commands(NoOpSpanFactory.INSTANCE);
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void aCommandThatCameTooLateIsDecidedAgain() {
        handle(attempt -> {
            if (attempt < 5) throw new ConcurrencyException("somebody was faster");
            return "done";
        });
        assertThat(sent(new FreshAttempts(bus)).getPayload()).isEqualTo("done");
        assertThat(attempts).hasValue(5);
    }

    @Test
    void aCommandThatAlwaysComesTooLateFails() {
        handle(_ -> {
            throw new ConcurrencyException("somebody was faster");
        });
        assertThat(sent(new FreshAttempts(bus)).exceptionResult()).isInstanceOf(ConcurrencyException.class);
        assertThat(attempts).hasValue(5);
    }

    @Test
    void whatFailsOtherwiseIsNotTriedAgain() {
        handle(_ -> {
            throw new OutcomeUnknownException("torn off", new RuntimeException());
        });
        sent(new FreshAttempts(bus));
        assertThat(attempts).hasValue(1);
    }

    @Test
    void whetherItWasRecordedIsToldAcross() {
        handle(_ -> {
            throw new OutcomeUnknownException("torn off", new RuntimeException());
        });
        var failure = (CommandExecutionException) sent(new ToldFailures(bus)).exceptionResult();
        assertThat(failure.<Away>getDetails()).contains(new Away("unknown", "torn off"));
        assertThat(new RemoteTrouble().explain(failure)).contains(new Away("unknown", "torn off"));
    }

    @Test
    void aFaultOfOursIsToldAsItIs() {
        handle(_ -> {
            throw new NullPointerException("a bug");
        });
        assertThat(sent(new ToldFailures(bus)).exceptionResult()).isInstanceOf(NullPointerException.class);
        assertThat(new RemoteTrouble().explain(new CommandExecutionException("a bug", null)))
                .isEmpty();
    }

    @Test
    void nothingIsSentIntoALostConnection() {
        handle(_ -> "done");
        var failure = sent(new WhileConnected(bus, () -> false, "Axon Server at axon:8124"))
                .exceptionResult();
        assertThat(failure)
                .isExactlyInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining("axon:8124");
        assertThat(recorded(failure)).isEqualTo("no");
        assertThat(attempts).hasValue(0);
        assertThat(sent(new WhileConnected(bus, () -> true, "")).getPayload()).isEqualTo("done");
    }

    @Test
    void whatNobodyTookIsNotRecordedAndWhatWasLostOnTheWayIsNotKnown() {
        assertThat(recorded(new NoHandlerForCommandException("nobody"))).isEqualTo("no");
        assertThat(recorded(new NoHandlerForQueryException("nobody"))).isEqualTo("no");
        assertThat(recorded(ErrorCode.QUERY_DISPATCH_ERROR.convert(Status.UNAVAILABLE.asRuntimeException())))
                .isEqualTo("no");
        assertThat(recorded(Status.UNAVAILABLE.asRuntimeException())).isEqualTo("unknown");
    }

    @Test
    void aCommandIsRoutedByItsProjectAndFailsWithoutOne() {
        assertThat(AxonServerMessaging.byProjectOrLedger().getRoutingKey(command(Map.of("project", "values"))))
                .isEqualTo("values");
        assertThatThrownBy(() -> AxonServerMessaging.byProjectOrLedger().getRoutingKey(command(Map.of())))
                .isInstanceOf(CommandDispatchException.class);
    }

    @Test
    void anAnnouncementIsRoutedByItsLedger() {
        LedgerOrigin origin = new LedgerOrigin("waymark/ac8bc6bc8396eee9");
        LedgerKey key = new LedgerKey(origin + "+00000000+" + "a".repeat(44));
        AnnounceSigningKey announce = new AnnounceSigningKey(origin, key, key, null);

        assertThat(AxonServerMessaging.byProjectOrLedger().getRoutingKey(new GenericCommandMessage<>(announce)))
                .isEqualTo("waymark/ac8bc6bc8396eee9");
    }

    private static String recorded(Throwable failure) {
        return new RemoteTrouble().explain(failure).orElseThrow().recorded();
    }

    private void handle(Handling handling) {
        bus.subscribe("Close", _ -> handling.of(attempts.incrementAndGet()));
    }

    private static CommandResultMessage<?> sent(CommandBus through) {
        FutureCallback<String, String> answer = new FutureCallback<>();
        through.dispatch(command(Map.of("project", "values")), answer);
        return Objects.requireNonNull(answer.getResult());
    }

    private static CommandMessage<String> command(Map<String, String> metadata) {
        return new GenericCommandMessage<>(new GenericMessage<>("now", metadata), "Close");
    }

    /** What the handler does at its so many-eth attempt. */
    private interface Handling {
        Object of(int attempt);
    }
}

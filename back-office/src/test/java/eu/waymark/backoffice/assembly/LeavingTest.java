package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import eu.waymark.shared.Metadata;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.tracing.NoOpSpanFactory;
import org.junit.jupiter.api.Test;

/** A process that is told to end while it decides. */
@WithAxonServer
class LeavingTest {
    /** Longer than the connector waits by itself, and shorter than an append may take. */
    private static final Duration LONG = AxonServerMessaging.FOR_COMMANDS.dividedBy(5);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Test
    void aCommandThatTakesLongIsFinishedAndItsSenderAnswered() throws InterruptedException {
        try (AxonServerMessaging decides = open();
                AxonServerMessaging sends = open()) {
            decides.commands().subscribe("Decide", _ -> {
                begun.countDown();
                released.await();
                return "done";
            });
            FutureCallback<String, String> answer = sent(sends);
            while (isRefused(answer)) answer = sent(sends);
            begun.await();

            Thread leaving = Thread.ofPlatform().start(decides::leave);
            assertThat(leaving.join(LONG)).as("it has left while it decides").isFalse();
            released.countDown();
            leaving.join();

            assertThat(answer.getResult().getPayload()).isEqualTo("done");
        }
    }

    /** Whether nobody decides yet, as far as the server knows. */
    private boolean isRefused(FutureCallback<String, String> answer) {
        while (begun.getCount() > 0 && !answer.isDone()) Thread.onSpinWait();
        return answer.isDone()
                && answer.getResult().isExceptional()
                && answer.getResult().exceptionResult() instanceof NoHandlerForCommandException;
    }

    private static FutureCallback<String, String> sent(AxonServerMessaging sends) {
        FutureCallback<String, String> answer = new FutureCallback<>();
        sends.commands()
                .dispatch(
                        new GenericCommandMessage<>(new GenericMessage<>("", Map.of(Metadata.PROJECT, "p")), "Decide"),
                        answer);
        return answer;
    }

    private static AxonServerMessaging open() {
        return AxonServerMessaging.open(GivenAxonServer.settings(), NoOpSpanFactory.INSTANCE);
    }
}

package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.waymark.backoffice.command.CommandDesk;
import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.answer.Unknown;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.QueryAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.tracing.NoOpSpanFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks somebody that hangs is answered nevertheless, and does not stand in the way of others. */
class HangingTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final ProjectId P = new ProjectId("p");

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore handling = new Semaphore(0);
    private final CountDownLatch released = new CountDownLatch(1);
    private final CommandBus commands = elsewhere();
    private final QueryBus queries = Buses.queries(NoOpSpanFactory.INSTANCE);

    HangingTest() {
        commands.subscribe("CloseProject", _ -> {
            handling.release();
            released.await();
            return new Unknown(P, "project/p");
        });
    }

    @AfterEach
    void end() {
        released.countDown();
        threads.close();
    }

    @Test
    void aCommandThatIsNotAnsweredInTimeMayHaveBeenRecorded() {
        Reply reply = sent(desk(new Waiting(AT_ONCE, 1)));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(member(reply, "code")).isEqualTo("store-away");
        assertThat(member(reply, "recorded")).isEqualTo("unknown");
        assertThat(member(reply, "commandId")).isEqualTo("k");
        assertThat(member(reply, "detail")).asString().contains("has not answered", "Idempotency-Key k");
    }

    @Test
    void whereTooManyWaitTheNextIsSentBackAtOnceAndNothingOfItIsRecorded() {
        CommandDesk desk = desk(new Waiting(Waiting.LONGEST, 2));
        var first = CompletableFuture.supplyAsync(() -> sent(desk), threads);
        var second = CompletableFuture.supplyAsync(() -> sent(desk), threads);
        handling.acquireUninterruptibly(2);

        Reply crowded = sent(desk);

        assertThat(crowded.status()).isEqualTo(503);
        assertThat(member(crowded, "recorded")).isEqualTo("no");
        assertThat(handling.availablePermits()).as("handled").isZero();
        released.countDown();
        assertThat(first.join().status()).isEqualTo(404);
        assertThat(second.join().status()).isEqualTo(404);
        assertThat(sent(desk).status()).as("once there is a place again").isEqualTo(404);
    }

    @Test
    void whoHasWaitedInVainGivesItsPlaceBack() {
        CommandDesk desk = desk(new Waiting(AT_ONCE, 1));
        assertThat(member(sent(desk), "recorded")).isEqualTo("unknown");
        assertThat(member(sent(desk), "recorded")).isEqualTo("unknown");
    }

    @Test
    void whoeverIsInterruptedWhileItWaitsSaysSo() throws InterruptedException {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        Thread sender = Thread.ofPlatform().start(() -> reply.complete(sent(desk(new Waiting(Waiting.LONGEST, 1)))));
        handling.acquire();
        sender.interrupt();
        sender.join();
        assertThat(member(reply.join(), "recorded")).isEqualTo("unknown");
        assertThat(member(reply.join(), "detail")).asString().contains("going down");
    }

    @Test
    void aQuestionThatIsNotAnsweredInTimeIsAskedAgainLater() {
        CompletableFuture<Object> never = new CompletableFuture<>();
        queries.subscribe(FindProject.class.getName(), QueryAnswer.class, _ -> never);

        Problem problem = asked(new QuestionDesk(queries, new RemoteTrouble(), new Waiting(AT_ONCE, 1)));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.code()).isEqualTo("not-ready");
        assertThat(problem.detail()).contains("has not answered", "ask again later");
    }

    private CommandDesk desk(Waiting waiting) {
        return new CommandDesk(commands, new RemoteTrouble(), waiting);
    }

    /** As another process would, it does not keep the sender's thread. */
    private CommandBus elsewhere() {
        return new ForwardingCommandBus(Buses.commands(NoOpSpanFactory.INSTANCE)) {
            @Override
            public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
                threads.execute(() -> bus().dispatch(command, callback));
            }
        };
    }

    private static Reply sent(CommandDesk desk) {
        byte[] close = "{\"project\":\"p\",\"reason\":\"r\"}".getBytes(StandardCharsets.UTF_8);
        return desk.send(
                CommandRequest.local("CloseProject", close, new Sender("a", "operator", "b"), "k", null, false));
    }

    private static Problem asked(QuestionDesk desk) {
        return catchThrowableOfType(ProblemException.class, () -> desk.single(new FindProject(P, null)))
                .problem();
    }

    private static @Nullable Object member(Reply reply, String name) {
        return ((Map<?, ?>) reply.body()).get(name);
    }
}

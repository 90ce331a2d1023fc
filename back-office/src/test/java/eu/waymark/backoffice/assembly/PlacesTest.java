package eu.waymark.backoffice.assembly;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.relay.Offer;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.When;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web process whose others hang, with one place for each kind of what it sends: which kinds there are. */
class PlacesTest {
    private static final ExportQuestion EXPORT =
            new ExportQuestion("csv", new ProjectId("p"), When.asOf(AsOf.of("2020-03-31")));

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore handling = new Semaphore(0);
    private final CountDownLatch released = new CountDownLatch(1);
    private final QueryBus queries = Buses.queries(NoOpSpanFactory.INSTANCE);
    /** As other processes would, they do not keep the sender's thread. */
    private final CommandBus commands = new ForwardingCommandBus(Buses.commands(NoOpSpanFactory.INSTANCE)) {
        @Override
        public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
            threads.execute(() -> bus().dispatch(command, callback));
        }
    };

    private House house;

    @BeforeEach
    void open() {
        commands.subscribe("CloseProject", _ -> {
            handling.release();
            released.await();
            return new NotFound<>("project/p");
        });
        DataFolder data = new DataFolder(folder);
        Settings web = Settings.of(Map.of(Role.SETTING, "web", EventEngine.SETTING, "axon-server"));
        house = House.open(
                data,
                FolderLock.take(data),
                web,
                (_, _, _) -> new GivenMessaging(commands, () -> queries, Optional.empty()));
    }

    @AfterEach
    void close() {
        released.countDown();
        threads.close();
        house.close();
    }

    @Test
    void questionsDoNotWaitBehindCommandsThatHang() {
        var hanging = CompletableFuture.runAsync(this::send, threads);
        handling.acquireUninterruptibly();
        queries.subscribe(FindProject.class.getName(), QueryAnswer.class, _ -> new NotFound<>("project/p"));

        assertThat(asked().status()).isEqualTo(404);
        assertThat(hanging).isNotDone();
    }

    @Test
    void exportsTakeThePlacesOfQuestions() {
        queries.subscribe("eu.waymark.export.offer", Offer.class, _ -> {
            handling.release();
            return new CompletableFuture<>();
        });
        Thread hanging =
                Thread.ofPlatform().daemon().start(() -> house.exports().prepare(EXPORT));
        handling.acquireUninterruptibly();

        assertThat(asked().detail()).contains("1 requests like this one wait");
        hanging.interrupt();
    }

    @Test
    void whenEveryPlaceIsTakenThreadsAreLeft() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/application.properties")) {
            properties.load(requireNonNull(in));
        }
        int threads = Integer.parseInt(properties.getProperty("server.tomcat.threads.max"));
        assertThat(2 * Waiting.PLACES).as("commands and questions").isLessThanOrEqualTo(threads - 20);
    }

    private void send() {
        byte[] close = "{\"project\":\"p\",\"reason\":\"r\"}".getBytes(StandardCharsets.UTF_8);
        house.commandDesk()
                .send(CommandRequest.local("CloseProject", close, new Sender("a", "operator", "b"), "k", null, false));
    }

    private Problem asked() {
        return catchThrowableOfType(
                        ProblemException.class,
                        () -> house.questionDesk().single(new FindProject(new ProjectId("p"), null)))
                .problem();
    }
}

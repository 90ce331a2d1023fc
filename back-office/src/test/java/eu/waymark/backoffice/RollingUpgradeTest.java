package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two processes that decide are told to end and started again, one after the other, while commands stream in. */
@WithAxonServer
class RollingUpgradeTest {
    private static final int CLIENTS = 4;
    private static final int ANSWERS_BETWEEN = 40;

    @TempDir
    Path folder;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<ChildProcess> deciding = new ArrayList<>();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch wanted = new CountDownLatch(1);
    private volatile boolean over;
    private Served web;

    @BeforeEach
    void start() throws IOException {
        GivenAxonServer.empty();
        deciding.add(role("command", "one"));
        deciding.add(role("command", "two"));
        role("query", "three");
        web = Served.on(
                folder.resolve("web"),
                AxonServerEdge.at(GivenAxonServer.address()).with(Role.SETTING, "web"));
        opened.add(web);
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : opened.reversed()) each.close();
    }

    @Test
    void eachCommandIsCarriedOutOnceAndOfEachItIsKnown() throws Exception {
        List<String> projects = List.of("p", "q", "r", "s");
        projects.forEach(web::withProject);
        List<Thread> clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> Thread.ofPlatform().start(() -> stream(projects.get(number))))
                .toList();

        for (int turn = 0; turn < 2; turn++) {
            awaitAnswers();
            deciding.get(turn).end();
            awaitAnswers();
            deciding.set(turn, role("command", "again-" + turn));
        }
        awaitAnswers();
        over = true;
        for (Thread client : clients) client.join();

        assertThat(refused).as("what became of them is known").allMatch("no"::equals);
        assertThat(projects.stream().flatMap(this::recorded))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(answered);
    }

    private Stream<String> recorded(String project) {
        return Stream.iterate(page(project, 0), page -> page.get("items").size() > 0, page -> page(project, next(page)))
                .flatMap(page -> page.get("items").valueStream())
                .map(event -> event.at("/metadata/commandId").stringValue())
                .filter(id -> id.startsWith("k-"));
    }

    private JsonNode page(String project, long from) {
        return web.get("/api/projects/" + project + "/journal?limit=1000&from=" + from)
                .json();
    }

    private static long next(JsonNode page) {
        return page.get("items")
                        .valueStream()
                        .toList()
                        .getLast()
                        .get("sequence")
                        .longValue()
                + 1;
    }

    private void awaitAnswers() throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(ANSWERS_BETWEEN);
        wanted = latch;
        latch.await();
    }

    /** Sends a command again, with its key, until it is carried out. */
    private void stream(String project) {
        for (int number = 0; !over; number++) {
            String key = "k-" + project + "-" + number;
            while (!isDone(project, key)) Thread.onSpinWait();
            answered.add(key);
            wanted.countDown();
        }
    }

    private boolean isDone(String project, String key) {
        Response response = web.send("ScheduleExchange", """
                {"project":"%s","community":"A","host":"turin","guest":"toulouse","from":"2020-03-02","to":"2020-03-06"}""".formatted(project), "Idempotency-Key", key);
        if (response.status() == 503)
            refused.add(response.json().path("recorded").stringValue(""));
        return response.status() == 200;
    }

    private ChildProcess role(String role, String name) throws IOException {
        ChildProcess process = ChildProcess.run(
                Map.of(
                        "WAYMARK_EVENTS",
                        "axon-server",
                        "WAYMARK_EVENTS_AXONSERVER_SERVERS",
                        GivenAxonServer.address(),
                        "WAYMARK_VIEWS",
                        "sqlite"),
                List.of("-Dwaymark.roles=" + role),
                "serve",
                "--json",
                "--data",
                folder.resolve(name).toString());
        opened.add(process);
        assertThat(process.out().readLine()).contains("\"roles\":\"" + role + "\"");
        return process;
    }
}

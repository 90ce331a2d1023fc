package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two processes decide on one project at the same moment, as happens when one takes the place of another. */
@WithAxonServer
class TwoDecideTest {
    private static final int ROUNDS = 40;

    @TempDir
    Path folder;

    private final ExecutorService both = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);
    private final List<Served> processes = new ArrayList<>();

    @BeforeEach
    void start() {
        GivenAxonServer.empty();
        for (String name : List.of("one", "two"))
            processes.add(Served.on(folder.resolve(name), AxonServerEdge.at(GivenAxonServer.address())));
        processes.getFirst().withProject("p");
    }

    @AfterEach
    void stop() {
        both.shutdownNow();
        processes.forEach(Served::close);
    }

    @Test
    void whoeverComesTooLateDecidesAgainOnWhatIsThereThen() throws Exception {
        for (int round = 0; round < ROUNDS; round++)
            for (Response response : atOnce("k-0-" + round, "k-1-" + round))
                assertThat(response.status()).as("%s", response.json()).isEqualTo(200);
        assertThat(keys()).hasSize(2 * ROUNDS).doesNotHaveDuplicates();
    }

    @Test
    void oneKeyHasOneOutcomeWhoeverIsAsked() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Response> responses = atOnce("k-" + round, "k-" + round);
            assertThat(responses).extracting(Response::status).containsOnly(200);
            assertThat(responses.getFirst().json())
                    .isEqualTo(responses.getLast().json());
        }
        assertThat(keys()).hasSize(ROUNDS).doesNotHaveDuplicates();
    }

    private List<Response> atOnce(String first, String second) throws Exception {
        Future<Response> one = both.submit(() -> send(processes.getFirst(), first));
        Future<Response> two = both.submit(() -> send(processes.getLast(), second));
        return List.of(one.get(), two.get());
    }

    private Response send(Served process, String key) throws Exception {
        together.await();
        return process.send("ScheduleExchange", """
                {"project":"p","community":"A","host":"turin","guest":"toulouse","from":"2020-03-02","to":"2020-03-06"}""", "Idempotency-Key", key);
    }

    private List<String> keys() {
        return processes
                .getFirst()
                .get("/api/projects/p/journal?limit=1000")
                .json()
                .get("items")
                .valueStream()
                .map((JsonNode event) -> event.at("/metadata/commandId").stringValue())
                .filter(key -> key.startsWith("k-"))
                .toList();
    }
}

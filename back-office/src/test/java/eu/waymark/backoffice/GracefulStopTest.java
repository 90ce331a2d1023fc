package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are told to end while others go on: what they took in they finish, what they held they give back. */
@WithAxonServer
class GracefulStopTest {
    private static final List<String> PROJECTS = List.of("p", "q", "r", "s");
    private static final int ANSWERS = 40;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final MongoViews views = MongoViews.start();
    private ApartProcesses processes;
    private String address;

    @BeforeEach
    void start() throws IOException {
        GivenAxonServer.empty();
        try (Served served = Served.on(folder.resolve("first"), AxonServerEdge.at(GivenAxonServer.address()))) {
            PROJECTS.forEach(served::withProject);
        }
        processes = new ApartProcesses(folder, views);
        for (String name : List.of("command-1", "command-2", "query-1", "query-2")) processes.start(name);
        address = processes.startWeb("web-1", 0);
    }

    @AfterEach
    void stop() {
        http.shutdownNow();
        processes.close();
        views.close();
    }

    @Test
    void whatAProcessThatDecidesTookInItFinishes() throws Exception {
        try (Load load = new Load(address, PROJECTS)) {
            load.awaitAnswers(ANSWERS);
            for (String name : List.of("command-1", "command-2")) {
                processes.end(name);
                load.awaitAnswers(ANSWERS);
                processes.start(name);
                load.awaitAnswers(ANSWERS);
            }
            assertThat(load.end()).hasSizeGreaterThanOrEqualTo(5 * ANSWERS);
            assertThat(load.away()).isEmpty();
        }
    }

    @Test
    void aProcessThatFoldsGivesItsClaimBackAndTheOtherGoesOn() throws Exception {
        try (ViewsHolder holder = ViewsHolder.of(views)) {
            String former = holder.await();
            String name = holder.isHeldBy(processes.pid("query-1")) ? "query-1" : "query-2";

            processes.end(name);

            assertThat(holder.now()).as("the claim of a process that has ended").isNotEqualTo(former);
            assertThat(holder.await()).isNotEqualTo(former);
        }
        try (Load load = new Load(address, PROJECTS.subList(0, 1))) {
            load.awaitAnswers(ANSWERS);
            load.end();
        }
        HttpResponse<String> timeline = get("/api/projects/p/timeline?after=50");
        assertThat(timeline.statusCode()).isEqualTo(200);
        assertThat(timeline.body()).doesNotContain("\"behind\"");
    }

    @Test
    void whatAProcessThatAnswersTookInItAnswers() throws Exception {
        for (String name : List.of("query-1", "query-2")) {
            List<Integer> seen = new CopyOnWriteArrayList<>();
            AtomicBoolean enough = new AtomicBoolean();
            Thread asking = Thread.ofPlatform().start(() -> {
                while (!enough.get()) seen.add(get("/api/projects/p/timeline").statusCode());
            });
            while (seen.size() < ANSWERS) Thread.onSpinWait();
            processes.end(name);
            int then = seen.size();
            while (seen.size() < then + ANSWERS) Thread.onSpinWait();
            enough.set(true);
            asking.join();
            assertThat(seen).containsOnly(200);
            processes.start(name);
        }
    }

    private HttpResponse<String> get(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + path)).build();
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

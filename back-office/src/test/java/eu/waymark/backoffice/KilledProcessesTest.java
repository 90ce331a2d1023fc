package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two processes that decide, two that fold and answer, one that serves, each killed in turn while commands stream in: what was answered
 * is in the record once, and the views are what the record folds to.
 */
@WithAxonServer
class KilledProcessesTest {
    /** More than there are processes that decide, so that each of those has some. */
    private static final List<String> PROJECTS = List.of("p", "q", "r", "s");

    private static final int ANSWERS = 40;
    /** What the views have for all pages together, once the load has ended and each takeover has been seen. */
    private static final Duration CATCHING_UP = Duration.ofMinutes(1);

    private static final List<String> PAGES = List.of("partners", "timeline", "activities", "communities");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final MongoViews views = MongoViews.start();
    private ApartProcesses processes;
    private int port;
    private String address;

    @BeforeEach
    void start() throws IOException {
        GivenAxonServer.empty();
        try (Served served = served()) {
            PROJECTS.forEach(served::withProject);
        }
        port = freePort();
        processes = new ApartProcesses(folder, views);
        for (String name : List.of("command-1", "command-2", "query-1", "query-2")) processes.start(name);
        address = processes.startWeb("web-1", port);
    }

    @AfterEach
    void stop() {
        client.shutdownNow();
        processes.close();
        views.close();
    }

    @Test
    void nothingThatWasAnsweredIsLostAndTheViewsAreWhatTheRecordFoldsTo() throws Exception {
        List<String> acknowledged;
        try (Load load = new Load(address, PROJECTS)) {
            for (String name : List.of("command-1", "query-1", "command-2", "query-2", "web-1")) {
                load.awaitAnswers(ANSWERS);
                processes.kill(name);
                if (name.startsWith("web")) processes.startWeb(name, port);
                else {
                    load.awaitAnswers(ANSWERS);
                    if (name.startsWith("query")) takesOver(name.equals("query-1") ? "query-2" : "query-1");
                    processes.start(name);
                }
            }
            load.awaitAnswers(ANSWERS);
            acknowledged = load.end();
        }
        List<String> recorded = new ArrayList<>();
        long deadline = System.nanoTime() + CATCHING_UP.toNanos();
        try (Served fresh = served()) {
            fresh.awaitViews();
            for (String project : PROJECTS) {
                List<JsonNode> journal = journal(fresh, project);
                assertThat(journal)
                        .extracting(event -> event.get("sequence").intValue())
                        .containsExactlyElementsOf(
                                IntStream.range(0, journal.size()).boxed().toList());
                journal.stream()
                        .map(event -> event.at("/metadata/commandId").stringValue())
                        .filter(key -> key.startsWith("k-"))
                        .forEach(recorded::add);
                for (String page : PAGES) {
                    String path =
                            "/api/projects/%s/%s?limit=1000&after=%d".formatted(project, page, journal.size() - 1);
                    JsonNode live = caughtUp(path, deadline);
                    JsonNode folded = fresh.get(path).json();
                    assertThat(live.get("sequence")).isEqualTo(folded.get("sequence"));
                    // Not shown whole where they differ: that is megabytes.
                    assertThat(live.get("items").equals(folded.get("items")))
                            .as(path)
                            .isTrue();
                    assertThat(folded.get("items")).as(path).isNotEmpty();
                }
            }
        }
        assertThat(recorded).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(9 * ANSWERS);
    }

    /** One process with every role on the same record, its views folded anew in a folder of its own. */
    private Served served() {
        return Served.on(folder.resolve("fresh-" + System.nanoTime()), AxonServerEdge.at(GivenAxonServer.address()));
    }

    /** Whichever of the two folded before: only this one is left. */
    private void takesOver(String name) {
        try (ViewsHolder holder = ViewsHolder.of(views)) {
            holder.await(processes.pid(name));
        }
    }

    /** Each question waits for a while itself, and says where that was in vain, or where positions are not known yet. */
    private JsonNode caughtUp(String path, long deadline) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(path);
        while (isBehind(response) && System.nanoTime() < deadline) response = get(path);
        assertThat(isBehind(response))
                .as("the views stay behind: %s: %s", path, response.statusCode())
                .isFalse();
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return json(response);
    }

    private static boolean isBehind(HttpResponse<byte[]> response) {
        return response.statusCode() == 503 || json(response).has("behind");
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static List<JsonNode> journal(Served served, String project) {
        List<JsonNode> journal = new ArrayList<>();
        List<JsonNode> page;
        do {
            page = served.get("/api/projects/%s/journal?limit=1000&from=%d".formatted(project, journal.size()))
                    .json()
                    .get("items")
                    .valueStream()
                    .toList();
            journal.addAll(page);
        } while (!page.isEmpty());
        return journal;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

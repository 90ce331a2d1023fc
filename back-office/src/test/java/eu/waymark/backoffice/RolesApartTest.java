package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.eventstore.axonserver.AxonServerRecord;
import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.Wire;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import eu.waymark.eventstore.codec.EventSerializer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Command, query and web in three processes: this one is the web, the others can be killed. */
@WithAxonServer
class RolesApartTest {
    @TempDir
    Path folder;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private Served web;
    private ChildProcess command;
    private ChildProcess query;

    @BeforeEach
    void start() throws IOException {
        GivenAxonServer.empty();
        command = role("command");
        query = role("query");
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
    void whatOneProcessDecidesAnotherShowsAndEachRefusalIsToldInFull() {
        web.withProject("p");
        Response sent = exchange("toulouse", "k");
        assertThat(sent.status()).as("%s", sent.json()).isEqualTo(200);
        long sequence = sent.json().get("sequence").longValue();

        JsonNode timeline =
                web.get("/api/projects/p/timeline?after=" + sequence).json();
        assertThat(timeline.get("sequence").longValue()).isEqualTo(sequence);
        assertThat(timeline.has("behind")).isFalse();
        assertThat(timeline.get("items")
                        .valueStream()
                        .toList()
                        .getLast()
                        .get("title")
                        .stringValue())
                .isNotEmpty();
        assertThat(web.get("/api/projects/p/journal?from=" + sequence)
                        .json()
                        .at("/items/0/position")
                        .longValue())
                .isEqualTo(sequence);

        Response refused = exchange("riga", "r");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("rule").stringValue()).isEqualTo("EXC-01");
        assertThat(refused.json().propertyNames())
                .contains("title", "reference", "remedy", "violations", "detail", "commandId");
        assertThat(exchange("riga", "r").json()).isEqualTo(refused.json());
        assertThat(exchange("toulouse", "k").json()).isEqualTo(sent.json());
        assertThat(exchange("bristol", "k").code()).isEqualTo("key-reused");
        assertThat(web.get("/api/projects/none/partners").status()).isEqualTo(404);
        assertThat(web.events()).isEqualTo(sequence + 2);
    }

    @Test
    void withoutAProcessThatDecidesNothingIsRecordedAndQueriesGoOn() throws Exception {
        web.withProject("p");
        exchange("toulouse", "k");
        long events = web.events();
        command.kill();

        Response away = exchange("bristol", "l");
        while (!away.json().path("recorded").stringValue("").equals("no")) {
            assertThat(away.status()).as("%s", away.json()).isEqualTo(503);
            away = exchange("bristol", "l");
        }
        assertThat(web.get("/api/projects/p/timeline").status()).isEqualTo(200);
        assertThat(web.events()).isEqualTo(events);

        command = role("command");
        Response again = exchange("toulouse", "k");
        while (again.status() == 503) again = exchange("toulouse", "k");
        assertThat(again.status()).isEqualTo(200);
        assertThat(web.events()).isEqualTo(events);
    }

    @Test
    void withoutAProcessThatAnswersThatIsSaidAndAnotherTakesItsPlace() throws Exception {
        web.withProject("p");
        long sequence = exchange("toulouse", "k").json().get("sequence").longValue();
        query.kill();
        Response away = web.get("/api/projects/p/timeline");
        while (away.status() != 503) away = web.get("/api/projects/p/timeline");
        assertThat(away.code()).isEqualTo("not-ready");

        query = role("query");
        String timeline = "/api/projects/p/timeline?after=" + sequence;
        while (web.get(timeline).status() != 200) Thread.onSpinWait();
        assertThat(web.get(timeline).json().get("sequence").longValue()).isEqualTo(sequence);
    }

    @Test
    void aWireThatIsCutUnderACommandLeavesItsOutcomeUnknownUntilItIsAskedAgain() throws Exception {
        web.withProject("p");
        long events = web.events();
        try (Wire wire = new Wire();
                AxonServerRecord record = AxonServerRecord.open(GivenAxonServer.settings(), new EventSerializer());
                Served far = Served.on(
                        folder.resolve("far"), AxonServerEdge.at(wire.address()).with(Role.SETTING, "web"))) {
            wire.holdAnswers(true);
            CompletableFuture<Response> sent = CompletableFuture.supplyAsync(() -> exchange(far, "toulouse", "k"));
            while (record.reader().awaitBeyond(events, Duration.ofMinutes(1)) == events) Thread.onSpinWait();
            wire.cut();
            Response away = sent.get();
            assertThat(away.status()).as("%s", away.json()).isEqualTo(503);
            assertThat(away.json().get("recorded").stringValue()).isEqualTo("unknown");

            wire.join();
            Response again = exchange(far, "toulouse", "k");
            while (again.status() == 503) again = exchange(far, "toulouse", "k");
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.json()).isEqualTo(exchange("toulouse", "k").json());
            assertThat(record.reader().size()).isEqualTo(events + 1);
        }
    }

    @Test
    void aProjectIsTakenHomeThroughAProcessWithoutViews() throws IOException {
        web.withProject("p");
        long sequence = exchange("toulouse", "k").json().get("sequence").longValue();
        String question = "?asOf=@" + sequence;

        Response tables = web.get("/api/projects/p/export/csv" + question);
        assertThat(tables.status()).isEqualTo(200);
        assertThat(tables.header("Content-Disposition")).contains("filename=\"p-@" + sequence + "-csv.zip\"");
        assertThat(tables.header("Waymark-Sequence")).isEqualTo(String.valueOf(sequence));
        Path own = folder.resolve("own.zip");
        Ended verb = verb("export", "csv", "--project", "p", "--as-of", "@" + sequence, "-o", own.toString());
        assertThat(verb.exit()).as(verb.err()).isZero();
        assertThat(entries(tables.raw().body())).isEqualTo(entries(Files.readAllBytes(own)));

        assertThat(verb("checkpoint").exit()).isZero();
        Path bundle = Files.write(
                folder.resolve("bundle.zip"),
                web.get("/api/projects/p/export/bundle" + question).raw().body());
        Ended verified = Ended.run("", "verify", bundle.toString());
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();

        assertThat(web.get("/api/projects/p/export/xml").code()).isEqualTo("not-found");
        assertThat(web.get("/api/projects/none/export/csv").status()).isEqualTo(404);
        assertThat(folder.resolve("query").resolve("relayed")).isEmptyDirectory();
        command.close();
        query.close();
        Response away = web.get("/api/projects/p/export/csv");
        while (away.status() != 503) away = web.get("/api/projects/p/export/csv");
        assertThat(away.code()).isEqualTo("not-ready");
    }

    private Ended verb(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = folder.resolve("query").toString();
        return Ended.run("", all);
    }

    private static Map<String, String> entries(byte[] zip) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return entries;
    }

    /** The process that decides is stopped as it stands: it keeps its connection, and answers nothing. */
    @Test
    void whileTheProcessThatDecidesHangsQueriesAreAnswered() throws Exception {
        web.withProject("p");
        command.stop();
        List<CompletableFuture<Response>> sent = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // As many as there are threads that take requests.
            for (int i = 0; i < 200; i++) {
                String key = "k-" + i;
                sent.add(CompletableFuture.supplyAsync(() -> exchange("toulouse", key), threads));
            }
            Response crowded = (Response) CompletableFuture.anyOf(sent.toArray(CompletableFuture<?>[]::new))
                    .join();
            assertThat(crowded.status()).isEqualTo(503);
            assertThat(crowded.json().get("recorded").stringValue()).isEqualTo("no");
            assertThat(web.get("/api/projects/p/timeline").status()).isEqualTo(200);
            assertThat(web.get("/actuator/health/readiness").status()).isEqualTo(200);
            command.goOn();
        }
        assertThat(sent.stream().map(each -> each.join().status()))
                .contains(503)
                .containsAnyOf(200, 422);
    }

    /** A role in a process of its own; returns once it runs. */
    private ChildProcess role(String name) throws IOException {
        ChildProcess process = ChildProcess.run(
                AxonServerEdge.environment(),
                List.of("-Dwaymark.roles=" + name, "-Dwaymark.views=sqlite"),
                "serve",
                "--json",
                "--data",
                folder.resolve(name).toString());
        opened.add(process);
        assertThat(process.out().readLine()).contains("\"roles\":\"" + name + "\"");
        return process;
    }

    private Response exchange(String guest, String key) {
        return exchange(web, guest, key);
    }

    private static Response exchange(Served web, String guest, String key) {
        String body = """
                {"project":"p","community":"A","host":"turin","guest":"%s","from":"2020-03-02","to":"2020-03-06"}""";
        return web.send("ScheduleExchange", body.formatted(guest), "Idempotency-Key", key);
    }
}

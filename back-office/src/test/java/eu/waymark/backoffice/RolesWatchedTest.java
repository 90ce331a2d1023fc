package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.settings.Role;
import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Command, query and web in three processes: what each tells of itself, to whoever looks after it and to the verbs. */
@WithAxonServer
class RolesWatchedTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TempDir
    Path folder;

    private final SpanReceiver receiver = SpanReceiver.start();
    private final HttpClient client = HttpClient.newHttpClient();
    private ChildProcess command;
    private ChildProcess query;
    private Served web;

    @BeforeEach
    void start() throws IOException {
        GivenAxonServer.empty();
        command = role("command");
        query = role("query");
        web = Served.on(
                folder.resolve("web"),
                AxonServerEdge.at(GivenAxonServer.address())
                        .with(Role.SETTING, "web")
                        .with("otel.exporter.otlp.endpoint", receiver.endpoint()));
    }

    @AfterEach
    void stop() {
        web.close();
        query.close();
        command.close();
        client.close();
        receiver.close();
    }

    @Test
    void eachIsReadyByWhatItNeedsTheVerbsReachItAndATraceGoesThroughAll() throws Exception {
        String commandAddress = address(command);
        String queryAddress = address(query);
        while (web.get("/actuator/health/readiness").status() != 200) Thread.onSpinWait();
        assertThat(components(body(commandAddress, "/actuator/health/readiness")))
                .containsExactlyInAnyOrder("readinessState", "events");
        assertThat(components(body(queryAddress, "/actuator/health/readiness")))
                .containsExactlyInAnyOrder("readinessState", "answering", "views", "ledger");
        assertThat(components(web.get("/actuator/health/readiness").json()))
                .containsExactlyInAnyOrder("readinessState", "connection");
        assertThat(components(web.get("/actuator/health").json())).contains("commands", "views", "ledger");

        web.withProject("p");
        web.send(
                "CloseProject",
                "{\"project\":\"p\",\"reason\":\"r\"}",
                "Idempotency-Key",
                "k",
                "traceparent",
                "00-" + TRACE + "-00f067aa0ba902b7-01");
        assertThat(text(commandAddress, "/actuator/prometheus").lines())
                .anyMatch(line -> line.matches("waymark_append_seconds_count\\{outcome=\"recorded\"} [1-9][0-9]*"));
        assertThat(text(queryAddress, "/actuator/prometheus").lines())
                .anyMatch(line -> line.startsWith("waymark_view_lag{view=\"partners\"}"));
        String data = folder.resolve("query").toString();
        Ended checkpoint = Ended.run("", "checkpoint", "--json", "--data", data);
        assertThat(checkpoint.exit()).as(checkpoint.err()).isZero();
        Ended rebuilt = Ended.run("", "rebuild", "partners", "--data", data);
        assertThat(rebuilt.exit()).as(rebuilt.err()).isZero();

        // Told to end, each takes its note along and sends what it has of the trace.
        assertThat(end(command)).isTrue();
        assertThat(web.get("/api/projects/p/partners").status()).isEqualTo(200);
        while (web.get("/actuator/health").status() != 503) Thread.onSpinWait();
        assertThat(web.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(web.get("/actuator/health")
                        .json()
                        .at("/components/commands/details/reason")
                        .stringValue())
                .contains("no process that decides commands");
        assertThat(end(query)).isTrue();
        web.close();
        assertThat(receiver.of(TRACE).stream().map(Span::getName))
                .contains("POST /api/commands/{name}", "append")
                .anyMatch(name -> name.startsWith("CommandBus.dispatch"))
                .anyMatch(name -> name.startsWith("CommandBus.handle"));
    }

    private boolean end(ChildProcess process) throws InterruptedException {
        process.end();
        return !folder.resolve(process == command ? "command" : "query")
                .resolve("server.json")
                .toFile()
                .exists();
    }

    private static List<String> components(JsonNode health) {
        return List.copyOf(health.get("components").propertyNames());
    }

    private JsonNode body(String address, String path) {
        return JsonMapper.shared().readTree(text(address, path));
    }

    private String text(String address, String path) {
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(ChildProcess process) throws IOException {
        return JsonMapper.shared()
                .readTree(process.out().readLine())
                .get("address")
                .stringValue();
    }

    private ChildProcess role(String name) throws IOException {
        return ChildProcess.run(
                Map.of(
                        "WAYMARK_EVENTS",
                        "axon-server",
                        "WAYMARK_EVENTS_AXONSERVER_SERVERS",
                        GivenAxonServer.address(),
                        "WAYMARK_VIEWS",
                        "sqlite",
                        "OTEL_EXPORTER_OTLP_ENDPOINT",
                        receiver.endpoint()),
                List.of("-Dwaymark.roles=" + name),
                "serve",
                "--json",
                "--data",
                folder.resolve(name).toString());
    }
}

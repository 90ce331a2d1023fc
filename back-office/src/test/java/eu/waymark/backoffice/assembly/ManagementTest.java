package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Ended;
import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.settings.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a process without the web role answers. */
class ManagementTest {
    private static final String REGISTER = """
            {"project":"p","acronym":"P","title":"t","fund":"AMIF","lead":"l"}""";

    @TempDir
    static Path folder;

    private static WebServer server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        DataFolder data = new DataFolder(folder);
        House house = House.open(data);
        server = WebServer.start(data, null, 0, new Shown(house, EnumSet.of(Role.COMMAND, Role.QUERY)));
        house.commandDesk()
                .send(CommandRequest.local(
                        "RegisterProject",
                        REGISTER.getBytes(StandardCharsets.UTF_8),
                        new Sender("a-1", "operator", "o-1"),
                        "k",
                        null,
                        false));
    }

    @AfterAll
    static void stop() {
        server.close();
        CLIENT.close();
    }

    @Test
    void itsHealthIsThatOfItsRoles() throws Exception {
        JsonNode ready = json("/actuator/health/readiness");
        assertThat(ready.get("status").stringValue()).isEqualTo("UP");
        assertThat(ready.get("components").propertyNames())
                .containsExactlyInAnyOrder("readinessState", "events", "views", "ledger");
        assertThat(json("/actuator/health/liveness").get("status").stringValue())
                .isEqualTo("UP");
    }

    @Test
    void itsFiguresTellOfWhatItDoes() throws Exception {
        assertThat(get("/actuator/prometheus").body().lines())
                .contains("waymark_append_seconds_count{outcome=\"recorded\"} 1")
                .contains("waymark_append_seconds_count{outcome=\"away\"} 0")
                .anyMatch(line -> line.matches("waymark_append_seconds_bucket\\{outcome=\"recorded\",le=.* 1"))
                .contains("waymark_view_stopped{view=\"partners\"} 0.0");
    }

    @Test
    void itShowsNothingOfTheInterfaceAndNoPage() throws Exception {
        for (String path : Set.of(
                "/",
                "/api/projects",
                "/api/commands",
                "/api/ledger/key",
                "/openapi.json",
                "/waymark.css",
                "/ledger",
                "/api/projects/p/export/csv",
                "/api/local/status")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(get(path).body()).as(path).contains("no-web-role");
        }
        assertThat(get("/api/projects", ServerNote.HEADER, note().token()).statusCode())
                .isEqualTo(404);
        assertThat(get("/api/local/status", ServerNote.HEADER, "guess").statusCode())
                .isEqualTo(401);
    }

    @Test
    void theVerbsReachItByItsNote() {
        Ended checkpoint = verb("checkpoint", "--json");
        assertThat(checkpoint.exit()).as(checkpoint.err()).isZero();
        assertThat(checkpoint.json().get("size").longValue()).isEqualTo(1);
        assertThat(verb("status", "--json").json().at("/ledger/checkpoints").longValue())
                .isPositive();
        assertThat(verb("rebuild", "partners").exit()).isZero();
        Ended export = verb(
                "export", "csv", "--project", "p", "-o", folder.resolve("p.zip").toString());
        assertThat(export.exit()).as(export.err()).isZero();
        Ended sent = Ended.run(REGISTER, "send", "RegisterProject", "--data", folder.toString());
        assertThat(sent.exit()).isEqualTo(1);
        assertThat(sent.out() + sent.err()).contains("ask a process that has the role web");
    }

    private static Ended verb(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = folder.toString();
        return Ended.run("", all);
    }

    private static ServerNote note() {
        return ServerNote.read(new DataFolder(folder)).orElseThrow();
    }

    private static JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(get(path).body());
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}

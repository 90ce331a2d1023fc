package eu.waymark.backoffice;

import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.assembly.WebServer;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole process on a folder, asked over real HTTP. */
public final class Served implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final House house;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(House house, DataFolder data) {
        this.house = house;
        this.server = WebServer.start(house, data, null, 0);
    }

    public static Served on(Path folder) {
        return on(folder, Settings.ofProcess());
    }

    public static Served on(Path folder, Settings settings) {
        DataFolder data = new DataFolder(folder);
        return new Served(House.open(data, settings), data);
    }

    /** With something done to the process before it answers. */
    public static Served on(Path folder, Consumer<House> first) {
        DataFolder data = new DataFolder(folder);
        House house = House.open(data);
        first.accept(house);
        return new Served(house, data);
    }

    public String address() {
        return server.address();
    }

    /** What came back. */
    public record Response(int status, HttpResponse<byte[]> raw) {
        public JsonNode json() {
            return JSON.readTree(raw.body());
        }

        public String code() {
            return json().path("code").stringValue("");
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    /** The headers of a sender, name and value in turn. */
    public static final String[] FROM_A_1 = {"X-Actor", "a-1", "X-Actor-Role", "operator", "X-Organisation", "o-1"};

    /** Waits until the views hold all that is recorded: what stands in no project's stream has no number to ask {@code after}. */
    public void awaitViews() {
        if (!house.operations().awaitViews(Duration.ofMinutes(1)))
            throw new IllegalStateException("the views are behind");
    }

    /** A checkpoint over all that is recorded. */
    public void sign() {
        house.operations().checkpoint();
    }

    public Response get(String path, String... headers) {
        return exchange(to(path, headers).GET());
    }

    /** A command of the actor {@code a-1}. */
    public Response send(String command, String body, String... headers) {
        return post("/api/commands/" + command, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Response post(String path, byte[] body, String... headers) {
        HttpRequest.Builder request = to(path, headers).POST(BodyPublishers.ofByteArray(body));
        HttpRequest given = request.copy().build();
        if (given.headers().firstValue("Content-Type").isEmpty()) request.header("Content-Type", "application/json");
        for (int i = 0; i < FROM_A_1.length; i += 2)
            if (given.headers().firstValue(FROM_A_1[i]).isEmpty()) request.header(FROM_A_1[i], FROM_A_1[i + 1]);
        return exchange(request);
    }

    public Response exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Response(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder to(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return request;
    }

    /** How many events the whole record holds. */
    public long events() {
        return get("/actuator/health")
                .json()
                .at("/components/views/details/events")
                .longValue();
    }

    /** A project with four cities in community A and two in B, its agreed period the year 2020 and the next. */
    public Served withProject(String project) {
        command("RegisterProject", project, "'acronym':'T','title':'A test','fund':'AMIF','lead':'eurocities'");
        command(
                "SignGrantAgreement",
                project,
                "'reference':'1','signedOn':'2019-12-01','startsOn':'2020-01-01','months':24");
        for (String city : List.of("turin", "toulouse", "bristol", "nuremberg", "riga", "oslo"))
            command(
                    "AdmitPartner",
                    project,
                    "'partner':'%s','name':'%s','country':'IT','role':'CITY'".formatted(city, city));
        for (String community : List.of("A", "B"))
            command("FormCommunity", project, "'community':'%s','theme':'Something'".formatted(community));
        for (String city : List.of("turin", "toulouse", "bristol", "nuremberg"))
            command("AssignCity", project, "'community':'A','partner':'%s'".formatted(city));
        for (String city : List.of("riga", "oslo"))
            command("AssignCity", project, "'community':'B','partner':'%s'".formatted(city));
        return this;
    }

    /** Carries it out, and gives its answer. */
    public JsonNode command(String name, String project, String fields) {
        String body = ("{'project':'" + project + "'," + fields + "}").replace('\'', '"');
        Response response = send(name, body);
        if (response.status() != 200) throw new AssertionError(name + ": " + response.json());
        return response.json();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}

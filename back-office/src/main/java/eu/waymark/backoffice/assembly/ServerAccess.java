package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.RequestFields;
import eu.waymark.backoffice.export.ExportKeeper;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.SignedCheckpoint;
import eu.waymark.shared.query.AsOf;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** To the server that runs on a folder, as the user who can read its note. */
final class ServerAccess implements Access {
    private final ServerNote note;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    ServerAccess(ServerNote note) {
        this.note = note;
    }

    /** A key that no header can carry is refused here, in the words of the server. */
    @Override
    public Reply send(CommandRequest request) {
        try {
            return send(request, RequestFields.commandId(request.key()));
        } catch (ProblemException e) {
            return Reply.of(e.problem());
        }
    }

    private Reply send(CommandRequest request, String key) {
        HttpRequest.Builder http = to("/api/commands/" + encoded(request.name())
                        + (request.dryRun() ? "?dryRun=true" : ""))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(request.body()));
        header(http, "X-Actor", request.sender().actor());
        header(http, "X-Actor-Role", request.sender().role());
        header(http, "X-Organisation", request.sender().organisation());
        header(http, "Idempotency-Key", request.key() == null ? key : request.key());
        header(http, "If-Match", request.ifMatch());
        try {
            return reply(exchange(http.build()));
        } catch (ServerGoneException e) {
            return Reply.of(e.problem(key));
        }
    }

    @Override
    public RecordStatus status() {
        Reply reply = reply(exchange(to("/api/local/status").build()));
        return Json.ANSWERS.treeToValue(expected(reply), RecordStatus.class);
    }

    @Override
    public void rebuild(List<String> views) {
        String query = views.stream().map(view -> "view=" + encoded(view)).collect(Collectors.joining("&"));
        Reply reply = reply(exchange(
                to("/api/local/rebuild?" + query).POST(BodyPublishers.noBody()).build()));
        if (reply.status() == 400) throw new IllegalArgumentException(detail(reply));
        expected(reply);
    }

    /** {@link FolderExports#export}; throws {@link ServerGoneException} where nothing answers. */
    void export(ExportQuestion question, ExportKeeper keeper) throws IOException {
        AsOf asOf = question.when().asOf();
        HttpResponse<InputStream> response = exchange(
                to("/api/projects/" + question.project().value() + "/export/" + encoded(question.format())
                                + (asOf == null ? "" : "?asOf=" + encoded(asOf.text())))
                        .build(),
                BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) throw new ProblemException(ServerProblem.of(body.readAllBytes()));
            keeper.keep(ServerFile.of(response));
        }
    }

    @Override
    public SignedCheckpoint checkpoint() {
        Reply reply = reply(exchange(
                to("/api/local/checkpoint").POST(BodyPublishers.noBody()).build()));
        return Json.ANSWERS.treeToValue(expected(reply), SignedCheckpoint.class);
    }

    @Override
    public KeyChanged rotateKey() {
        Reply reply = reply(exchange(
                to("/api/local/rotate-key").POST(BodyPublishers.noBody()).build()));
        return Json.ANSWERS.treeToValue(expected(reply), KeyChanged.class);
    }

    /** None: the server said it when it made it. */
    @Override
    public Optional<String> newKey() {
        return Optional.empty();
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(note.address() + path)).header(ServerNote.HEADER, note.token());
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        return exchange(request, BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new ServerGoneException(note, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotException("interrupted while waiting for the server at " + note, e);
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), Json.ANSWERS.readTree(response.body()), null);
    }

    private JsonNode expected(Reply reply) {
        if (reply.carriedOut()) return (JsonNode) reply.body();
        throw new CannotException("the server at " + note + " says: " + detail(reply));
    }

    private static String detail(Reply reply) {
        JsonNode body = (JsonNode) reply.body();
        return body.at("/errors/0/detail").stringValue(body.path("detail").stringValue("status " + reply.status()));
    }

    private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null) request.header(name, value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

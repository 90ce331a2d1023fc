package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as a program reads it: what belongs to a command bears its commandId, and nobody is named. */
class StructuredLogTest {
    private static final String REGISTER = """
            {"project":"p","acronym":"P","title":"t","fund":"AMIF","lead":"l","note":"what was noted"}""";

    @TempDir
    Path folder;

    @Test
    void eachLineIsAnObjectAndTellsOfCommandsByTheirIdentifierOnly() throws Exception {
        List<String> lines;
        try (ChildProcess server = ChildProcess.telling(
                Map.of("WAYMARK_LOG_FORMAT", "ecs", "WAYMARK_LOG_LEVEL", "debug"),
                "serve",
                "--port",
                "0",
                "--data",
                folder.toString())) {
            awaitNote(server);
            assertThat(send()).isEqualTo(200);
            // The process itself would close what its log is read from.
            server.process().toHandle().destroy();
            lines = server.out().lines().toList();
        }
        assertThat(lines).allMatch(line -> line.startsWith("{"));
        List<JsonNode> objects =
                lines.stream().map(JsonMapper.shared()::readTree).toList();
        assertThat(objects)
                .allSatisfy(line -> assertThat(line.propertyNames()).contains("@timestamp", "message"))
                .anySatisfy(line -> {
                    assertThat(line.path("commandId").stringValue("")).isEqualTo("my-key");
                    assertThat(line.path("message").stringValue()).contains("RegisterProject", "200");
                });
        assertThat(String.join("\n", lines)).doesNotContain("account-77", "officer", "org-77", "what was noted");
    }

    @Test
    void aFormatThatThereIsNotIsWrongAtOnce() throws IOException, InterruptedException {
        try (ChildProcess child =
                ChildProcess.telling(Map.of("WAYMARK_LOG_FORMAT", "xml"), "status", "--data", folder.toString())) {
            assertThat(child.out().readLine()).contains("waymark.log.format is xml", "ecs");
            assertThat(child.process().waitFor()).isEqualTo(3);
        }
    }

    private void awaitNote(ChildProcess server) {
        while (ServerNote.read(new DataFolder(folder)).isEmpty()) {
            assertThat(server.process().isAlive()).isTrue();
            Thread.onSpinWait();
        }
    }

    private int send() throws IOException, InterruptedException {
        String address = ServerNote.read(new DataFolder(folder)).orElseThrow().address();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + "/api/commands/RegisterProject"))
                                    .header("Content-Type", "application/json")
                                    .header("X-Actor", "account-77")
                                    .header("X-Actor-Role", "officer")
                                    .header("X-Organisation", "org-77")
                                    .header("Idempotency-Key", "my-key")
                                    .POST(BodyPublishers.ofString(REGISTER))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}

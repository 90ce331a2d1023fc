package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What must hold from one start to the next. */
class RestartTest {
    @TempDir
    Path folder;

    @Test
    void aKeyHasItsOneOutcomeAfterARestart() {
        Response first;
        Response refused;
        try (Served served = Served.on(folder).withProject("p")) {
            first = send(served, "toulouse", "good");
            refused = send(served, "riga", "bad");
            assertThat(first.status()).isEqualTo(200);
            assertThat(refused.status()).isEqualTo(422);
        }
        try (Served served = Served.on(folder)) {
            long events = served.events();

            assertThat(send(served, "toulouse", "good").json()).isEqualTo(first.json());
            assertThat(send(served, "riga", "bad").json()).isEqualTo(refused.json());
            assertThat(send(served, "bristol", "good").code()).isEqualTo("key-reused");
            assertThat(served.events()).isEqualTo(events);
        }
    }

    @Test
    void viewsThatWereDeletedComeBackTheSame() throws IOException {
        List<JsonNode> before;
        try (Served served = Served.on(folder).withProject("p")) {
            send(served, "toulouse", "k");
            before = views(served);
        }
        Files.delete(new DataFolder(folder).views());
        try (Served served = Served.on(folder)) {
            assertThat(views(served)).isEqualTo(before);
        }
    }

    @Test
    void theNoteOfAServerThatWasKilledIsReplaced() {
        DataFolder data = new DataFolder(folder);
        ServerNote stale = new ServerNote("http://127.0.0.1:1", Long.MAX_VALUE, "old");
        data.make();
        stale.write(data);

        try (Served served = Served.on(folder)) {
            ServerNote note = ServerNote.read(data).orElseThrow();
            assertThat(note.address()).isEqualTo(served.address());
            assertThat(note.pid()).isEqualTo(ProcessHandle.current().pid());
        }
        assertThat(data.server()).doesNotExist();
    }

    private static Response send(Served served, String guest, String key) {
        String body = """
                {"project":"p","community":"A","host":"turin","guest":"%s","from":"2020-03-02","to":"2020-03-06"}""";
        return served.send("ScheduleExchange", body.formatted(guest), "Idempotency-Key", key);
    }

    private static List<JsonNode> views(Served served) {
        long sequence = served.get("/api/projects/p/journal?limit=1000")
                        .json()
                        .get("items")
                        .size()
                - 1L;
        return List.of("partners", "timeline", "communities", "activities", "due").stream()
                .map(view -> served.get("/api/projects/p/" + view + "?limit=1000&after=" + sequence)
                        .json())
                .map(answer -> answer.get("items"))
                .toList();
    }
}

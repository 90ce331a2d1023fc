package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.Wire;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One process with all roles whose record is in an Axon Server, asked over HTTP. */
@WithAxonServer
class RecordInAxonServerTest {
    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        GivenAxonServer.empty();
    }

    @Test
    void aKeyHasItsOneOutcomeAfterARestart() {
        Response first;
        Response refused;
        try (Served served = served().withProject("p")) {
            first = send(served, "toulouse", "good");
            refused = send(served, "riga", "bad");
            assertThat(first.status()).isEqualTo(200);
            assertThat(refused.status()).isEqualTo(422);
        }
        try (Served served = served()) {
            long events = served.events();

            assertThat(send(served, "toulouse", "good").json()).isEqualTo(first.json());
            assertThat(send(served, "riga", "bad").json()).isEqualTo(refused.json());
            assertThat(send(served, "bristol", "good").code()).isEqualTo("key-reused");
            assertThat(served.events()).isEqualTo(events);
        }
        assertThat(new DataFolder(folder).events()).doesNotExist();
    }

    @Test
    void whatWasWrittenIsReadAndViewsThatWereDeletedComeBackTheSame() throws IOException {
        JsonNode before;
        try (Served served = served().withProject("p")) {
            long sequence = send(served, "toulouse", "k").json().get("sequence").longValue();
            before = timeline(served, sequence);
            assertThat(before.has("behind")).isFalse();
        }
        Files.delete(new DataFolder(folder).views());
        try (Served served = served()) {
            assertThat(timeline(served, before.get("sequence").longValue()).get("items"))
                    .isEqualTo(before.get("items"));
        }
    }

    @Test
    void whileTheServerIsAwayCommandsAreKnownNotToBeRecordedAndQueriesGoOn() throws IOException {
        try (Wire wire = new Wire();
                Served served =
                        Served.on(folder, AxonServerEdge.at(wire.address())).withProject("p")) {
            served.awaitViews();
            JsonNode before = served.get("/api/projects/p/partners").json().get("items");
            wire.cut();

            Response away = send(served, "toulouse", "k");
            for (; !away.json().path("recorded").stringValue("").equals("no"); away = send(served, "toulouse", "k"))
                assertThat(away.status()).isEqualTo(503);
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.json().path("commandId").stringValue("")).isEqualTo("k");
            assertThat(served.get("/api/projects/p/partners").json().get("items"))
                    .isEqualTo(before);
            while (served.get("/actuator/health/readiness").status() != 503) Thread.onSpinWait();
            assertThat(served.get("/actuator/health").json().toString()).contains("does not answer", wire.address());

            wire.join();
            Response back = send(served, "toulouse", "k");
            for (; back.status() == 503; back = send(served, "toulouse", "k")) Thread.onSpinWait();
            assertThat(back.status()).isEqualTo(200);
            long sequence = back.json().get("sequence").longValue();
            JsonNode timeline = timeline(served, sequence);
            while (timeline.has("behind")) timeline = timeline(served, sequence);
            assertThat(timeline.get("sequence").longValue()).isEqualTo(sequence);
        }
    }

    private Served served() {
        return Served.on(folder, AxonServerEdge.at(GivenAxonServer.address()));
    }

    private static Response send(Served served, String guest, String key) {
        String body = """
                {"project":"p","community":"A","host":"turin","guest":"%s","from":"2020-03-02","to":"2020-03-06"}""";
        return served.send("ScheduleExchange", body.formatted(guest), "Idempotency-Key", key);
    }

    private static JsonNode timeline(Served served, long after) {
        return served.get("/api/projects/p/timeline?limit=1000&after=" + after).json();
    }
}

package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.axonserver.AxonServerRecord;
import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.engine.EventDrafts;
import eu.waymark.eventstore.engine.RecordPages;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.eventstore.sqlite.SqliteRecordReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How a deployment grows out of its folder, and how an archive is made: {@code copy} there and back. */
@WithAxonServer
class CopiedToAxonServerTest {
    private static final int MANY = 40_000;

    @TempDir
    Path folder;

    private String server;

    @BeforeEach
    void empty() {
        GivenAxonServer.empty();
        server = "axon-server:" + GivenAxonServer.address();
    }

    @Test
    void whatWasBegunInAFolderGoesOnInAServerAndComesBack() throws IOException {
        Path begun = folder.resolve("begun");
        JsonNode journal;
        try (Served served = Served.on(begun).withProject("p")) {
            journal = journal(served);
        }
        assertThat(copied(file(begun), server)).isEqualTo(journal.size());

        Path moved = folder.resolve("moved");
        for (String kept : List.of("keys", "checkpoints")) copyFolder(begun.resolve(kept), moved.resolve(kept));
        JsonNode longer;
        try (Served served = Served.on(moved, AxonServerEdge.at(GivenAxonServer.address()))) {
            assertThat(journal(served)).isEqualTo(journal);
            served.command("MoveOnline", "p", "'reason':'the pandemic','activity':'%s'".formatted(exchange(served)));
            longer = journal(served);
            assertThat(longer.size()).isEqualTo(journal.size() + 2);
        }
        Path back = folder.resolve("back");
        assertThat(copied(server, file(back))).isEqualTo(longer.size());
        for (String kept : List.of("keys", "checkpoints")) copyFolder(moved.resolve(kept), back.resolve(kept));
        try (Served served = Served.on(back)) {
            assertThat(journal(served)).isEqualTo(longer);
        }
        Ended verified = Ended.run("", "verify", "--data", back.toString());
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    @Test
    void killedHalfWayThereItGoesOnFromWhereItWas() throws Exception {
        write(folder.resolve("events.db"));
        try (AxonServerRecord record = AxonServerRecord.open(GivenAxonServer.settings(), new EventSerializer())) {
            killHalfWay(file(folder), server, record.reader()::size);
            assertThat(copied(file(folder), server)).isEqualTo(MANY);
            assertSame(folder.resolve("events.db"), record.reader());
        }
    }

    @Test
    void killedHalfWayBackItGoesOnFromWhereItWas() throws Exception {
        write(folder.resolve("events.db"));
        copied(file(folder), server);
        Path back = folder.resolve("back");
        killHalfWay(server, file(back), () -> size(back.resolve("events.db")));
        assertThat(copied(server, file(back))).isEqualTo(MANY);
        try (AxonServerRecord record = AxonServerRecord.open(GivenAxonServer.settings(), new EventSerializer())) {
            assertSame(back.resolve("events.db"), record.reader());
        }
    }

    @Test
    void aServerThatHoldsSomethingElseIsLeftAlone() {
        try (Served other = Served.on(folder.resolve("other"), AxonServerEdge.at(GivenAxonServer.address()))) {
            other.command("RegisterProject", "q", "'acronym':'T','title':'A test','fund':'AMIF','lead':'eurocities'");
        }
        try (Served served = Served.on(folder.resolve("begun")).withProject("p")) {
            Ended refused = Ended.run("", "copy", "--from", file(folder.resolve("begun")), "--to", server);
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.err()).contains("from position 0 on", "Copy into an empty record");
        }
    }

    private static void killHalfWay(String from, String to, LongSupplier size) throws Exception {
        try (ChildProcess child = ChildProcess.run("copy", "--from", from, "--to", to)) {
            while (size.getAsLong() == 0) assertThat(child.process().isAlive()).isTrue();
            child.kill();
        }
        assertThat(size.getAsLong()).as("killed too late").isBetween(1L, MANY - 1L);
    }

    private static long copied(String from, String to) {
        Ended ended = Ended.run("", "copy", "--from", from, "--to", to, "--json");
        assertThat(ended.exit()).as(ended.err()).isZero();
        return ended.json().get("events").longValue();
    }

    private static void assertSame(Path file, RecordReader server) {
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file)) {
            List<StoredEvent> events = RecordPages.all(server, 0).toList();
            List<StoredEvent> originals = RecordPages.all(reader, 0).toList();
            assertThat(events).hasSize(MANY);
            for (int at = 0; at < MANY; at++) {
                StoredEvent original = originals.get(at);
                assertThat(events.get(at).position()).isEqualTo(original.position());
                assertThat(Arrays.equals(Leaf.bytes(events.get(at)), Leaf.bytes(original)))
                        .as("position %d", at)
                        .isTrue();
            }
        }
    }

    /** Many events that nobody needs to understand. */
    private static void write(Path file) {
        try (SqliteRecord record = SqliteRecord.open(file, new EventSerializer())) {
            for (int begin = 0; begin < MANY; begin += 1_000)
                record.store()
                        .append(IntStream.range(begin, begin + 1_000)
                                .mapToObj(CopiedToAxonServerTest::event)
                                .map(EventDrafts::of)
                                .toList());
        }
    }

    private static StoredEvent event(int at) {
        return new StoredEvent(
                at,
                UUID.randomUUID().toString(),
                "project",
                "project/p" + at % 7,
                at / 7,
                Instant.ofEpochMilli(1_600_000_000_000L + at),
                "Noted",
                "1",
                ("{\"number\":" + at + ",\"text\":\"" + "\u00fc".repeat(200) + "\"}").getBytes(StandardCharsets.UTF_8),
                Map.of("actor", "a-1", "commandId", "k-" + at));
    }

    private static long size(Path file) {
        if (!Files.exists(file)) return 0;
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file)) {
            return reader.size();
        } catch (RuntimeException notYet) {
            return 0;
        }
    }

    private static String exchange(Served served) {
        return served.command(
                        "ScheduleExchange",
                        "p",
                        "'community':'A','host':'turin','guest':'toulouse','from':'2020-03-02','to':'2020-03-06'")
                .get("subject")
                .stringValue()
                .substring("activity/".length());
    }

    private static String file(Path folder) {
        return "sqlite:" + new DataFolder(folder).events();
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        if (!Files.exists(from)) return;
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path each : files.toList()) Files.copy(each, to.resolve(each.getFileName()));
        }
    }

    private static JsonNode journal(Served served) {
        return served.get("/api/projects/p/journal?limit=1000&raw=true").json().get("items");
    }
}

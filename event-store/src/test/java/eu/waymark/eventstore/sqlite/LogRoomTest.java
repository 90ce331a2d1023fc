package eu.waymark.eventstore.sqlite;

import static eu.waymark.eventstore.conformance.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.conformance.NoteSerializer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRoomTest {
    private static final long ROOM = 8_000_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theLogHasItsSizeBeforeTheFirstEventAndIsGoneAfterAClose() throws Exception {
        Path file = folder.resolve("events.db");
        Path log = folder.resolve("events.db-wal");
        for (int opening = 0; opening < 2; opening++) {
            try (SqliteRecord record = SqliteRecord.open(file, new NoteSerializer())) {
                assertThat(Files.size(log)).isGreaterThan(ROOM);
                record.engine().appendEvents(note("project/a", opening));
            }
            assertThat(log).doesNotExist();
        }
    }

    @Test
    void aWriterKilledBeforeAndAfterItsFirstEventLeavesARecordThatOpens() throws Exception {
        Path file = folder.resolve("events.db");
        for (int round = 0; round < 2; round++) {
            try (ChildJvm writer = ChildJvm.running(HoldingWriter.class, file)) {
                assertThat(writer.line()).isEqualTo("open");
                if (round == 1) {
                    writer.send("append");
                    try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file)) {
                        reader.awaitBeyond(0, Duration.ofMinutes(1));
                    }
                }
                writer.kill();
            }
            assertThat(Files.size(folder.resolve("events.db-wal"))).isGreaterThan(ROOM);
            try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file)) {
                assertThat(reader.size()).isEqualTo(round);
            }
        }
        SqliteRecord.open(file, new NoteSerializer()).close();
    }
}

package eu.waymark.eventstore.sqlite;

import static eu.waymark.eventstore.conformance.Notes.WHEN;
import static eu.waymark.eventstore.conformance.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.conformance.NoteSerializer;
import eu.waymark.eventstore.conformance.Threads;
import eu.waymark.eventstore.engine.RecordPages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or read-only: real ones. */
class DiskTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aFullDiskTakesNothingHalfAndGoesOnWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder)) {
            Path file = folder.resolve("events.db");
            Path ballast = Files.write(folder.resolve("ballast"), new byte[1 << 20]);
            List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
            try (SqliteRecord record = open(file)) {
                Threads.run(4, writer -> fill(record, file, "project/p" + writer, acknowledged));
                long full = record.reader().size();
                assertThat(everything(record))
                        .extracting(StoredEvent::id)
                        .containsExactlyInAnyOrderElementsOf(acknowledged);

                Files.delete(ballast);
                appendPair(record, "project/after", 0, acknowledged);
                assertThat(record.reader().size()).isEqualTo(full + 2);
            }
            try (SqliteRecord record = open(file)) {
                assertThat(everything(record))
                        .extracting(StoredEvent::id)
                        .containsExactlyInAnyOrderElementsOf(acknowledged);
                assertThat(everything(record))
                        .extracting(StoredEvent::position)
                        .isEqualTo(
                                LongStream.range(0, acknowledged.size()).boxed().toList());
            }
            assertThat(disk.folder()).isEqualTo(folder);
        }
    }

    /** Pairs of events until there is no room. */
    private static void fill(SqliteRecord record, Path file, String stream, List<String> acknowledged) {
        assertThatThrownBy(() -> {
                    for (long sequence = 0; ; sequence += 2) {
                        appendPair(record, stream, sequence, acknowledged);
                    }
                })
                .isInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("No room is left")
                .hasMessageContaining("nothing of this was recorded");
    }

    private static void appendPair(SqliteRecord record, String stream, long sequence, List<String> acknowledged) {
        var first = note(stream, sequence, "x".repeat(9_000), Map.of(), WHEN);
        var second = note(stream, sequence + 1, "y".repeat(9_000), Map.of(), WHEN);
        record.engine().appendEvents(first, second);
        List.of(first, second).stream().map(Message::getIdentifier).forEach(acknowledged::add);
    }

    /** A small disk that still has something open cannot be given up. */
    @Test
    void whereNotEvenTheLockCanBeWrittenNothingIsLeftOpen() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder)) {
            Files.write(disk.folder().resolve("ballast"), new byte[4 << 20]);

            assertThatThrownBy(() -> open(folder.resolve("events.db")))
                    .isInstanceOf(RecordUnavailableException.class)
                    .hasMessageContaining("events.db.lock cannot be written");
        }
    }

    @Test
    void aRecordOnAReadOnlyDiskIsReadButNotWritten() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder)) {
            Path file = folder.resolve("events.db");
            try (SqliteRecord record = open(file)) {
                record.engine().appendEvents(note("project/a", 0), note("project/a", 1));
            }
            disk.readOnly();

            assertThatThrownBy(() -> open(file))
                    .isInstanceOf(RecordUnavailableException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("writable");
            try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file)) {
                assertThat(reader.size()).isEqualTo(2);
                assertThat(reader.readStream("project/a", 0, 10)).hasSize(2);
            }
            disk.writable();
            try (SqliteRecord record = open(file)) {
                record.engine().appendEvents(note("project/a", 2));
            }
        }
    }

    /** What a killed writer left beside the file is part of the record: to read the file alone would be to lose it silently. */
    @Test
    void aRecordWhoseWriterWasKilledIsNotReadFromAReadOnlyDisk() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder)) {
            Path file = folder.resolve("events.db");
            try (ChildJvm writer = ChildJvm.running(HoldingWriter.class, file)) {
                assertThat(writer.line()).isEqualTo("open");
                writer.send("append");
                assertThat(writer.line()).isEqualTo("appended");
                writer.kill();
            }
            disk.readOnly();

            assertThatThrownBy(() -> SqliteRecord.openReadOnly(file))
                    .isInstanceOf(RecordUnavailableException.class)
                    .hasMessageContaining(file + "-wal")
                    .hasMessageContaining("writable");
            disk.writable();
            try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file)) {
                assertThat(reader.size()).isEqualTo(1);
            }
        }
    }

    private static List<StoredEvent> everything(SqliteRecord record) {
        return RecordPages.all(record.reader(), 0).toList();
    }

    private static SqliteRecord open(Path file) {
        return SqliteRecord.open(file, new NoteSerializer());
    }
}

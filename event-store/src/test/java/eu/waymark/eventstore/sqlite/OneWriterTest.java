package eu.waymark.eventstore.sqlite;

import static eu.waymark.eventstore.conformance.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.conformance.NoteSerializer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record has one writer and any number of readers. */
class OneWriterTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("events.db");
    }

    @Test
    void aSecondProcessIsRefusedUntilTheFirstIsDead() throws Exception {
        try (ChildJvm first = ChildJvm.running(HoldingWriter.class, file)) {
            assertThat(first.line()).isEqualTo("open");
            assertThatThrownBy(() -> open(file))
                    .isInstanceOf(RecordUnavailableException.class)
                    .hasMessageContaining(file.toRealPath().toString())
                    .hasMessageContaining("one writer");
            first.kill();
            open(file).close();
        }
    }

    @Test
    void aSecondOpeningInTheSameProcessIsRefusedAndHarmsNothing() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);
        try (SqliteRecord first = open(file)) {
            assertThatThrownBy(() -> open(file)).hasMessageContaining("this process");
            assertThatThrownBy(() -> open(link)).hasMessageContaining("this process");
            first.engine().appendEvents(note("project/a", 0));
            try (ChildJvm other = ChildJvm.running(RefusedWriter.class, file)) {
                assertThat(other.line()).contains("one writer");
            }
        }
        open(file).close();
    }

    @Test
    void readersOfAnotherProcessFollowTheWriter() throws Exception {
        try (ChildJvm writer = ChildJvm.running(HoldingWriter.class, file)) {
            assertThat(writer.line()).isEqualTo("open");
            try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file)) {
                assertThat(reader.size()).isZero();
                for (int event = 0; event < 3; event++) {
                    assertThat(reader.awaitBeyond(event, Duration.ZERO)).isEqualTo(event);
                    writer.send("append");
                    assertThat(reader.awaitBeyond(event, Duration.ofMinutes(1))).isEqualTo(event + 1);
                    assertThat(reader.at(event)).isPresent();
                }
            }
            writer.send("append");
            writer.kill();
            try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file)) {
                assertThat(reader.size()).isBetween(3L, 4L);
            }
        }
    }

    @Test
    void readingOnlyNeverMakesARecord() {
        assertThatThrownBy(() -> SqliteRecord.openReadOnly(file))
                .isInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining("no record at");
        assertThat(folder).isEmptyDirectory();
    }

    /** So that the one file is the whole record: for whoever copies it, or reads it from a read-only disk. */
    @Test
    void aClosedRecordIsOneFile() {
        try (SqliteRecord record = open(file)) {
            record.engine().appendEvents(note("project/a", 0));
            assertThat(record.reader().read(0, 1)).hasSize(1);
        }
        assertThat(folder.resolve("events.db-wal")).doesNotExist();
        assertThat(folder.resolve("events.db-shm")).doesNotExist();
    }

    @Test
    void whatIsClosedSaysSo() {
        SqliteRecord record = open(file);
        record.close();
        assertThatThrownBy(() -> record.engine().appendEvents(note("project/a", 0)))
                .isInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> record.reader().read(0, 1))
                .isInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> record.reader().awaitBeyond(0, Duration.ofDays(1)))
                .isInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining("closed");
    }

    private static SqliteRecord open(Path file) {
        return SqliteRecord.open(file, new NoteSerializer());
    }
}

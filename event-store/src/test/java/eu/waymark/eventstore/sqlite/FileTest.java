package eu.waymark.eventstore.sqlite;

import static eu.waymark.eventstore.conformance.Notes.WHEN;
import static eu.waymark.eventstore.conformance.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.RecordDamagedException;
import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.conformance.NoteSerializer;
import eu.waymark.eventstore.engine.RecordPages;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be: an error that names the file and the way out, and nothing overwritten. */
class FileTest {
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
    void aMissingFolderIsNamed() {
        refused(() -> open(folder.resolve("none/events.db")), "none", "Create it");
    }

    @Test
    void aFolderIsNoRecord() throws Exception {
        Files.createDirectory(file);
        refused(() -> open(file), "events.db", "cannot be opened");
        refused(() -> SqliteRecord.openReadOnly(file), "events.db", "no record at");
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndLeftAsItIs() throws Exception {
        Files.writeString(file, "Minutes of the steering committee. ".repeat(1_000));
        byte[] before = Files.readAllBytes(file);
        refused(() -> open(file), "events.db", "not a Waymark record");
        refused(() -> SqliteRecord.openReadOnly(file), "events.db", "not a Waymark record");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndLeftAsItIs() throws Exception {
        sql("CREATE TABLE events (position INTEGER PRIMARY KEY)");
        byte[] before = Files.readAllBytes(file);
        refused(() -> open(file), "events.db", "not a Waymark record");
        refused(() -> SqliteRecord.openReadOnly(file), "events.db", "not a Waymark record");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aNewerSchemaIsRefused() throws Exception {
        open(file).close();
        sql("PRAGMA user_version = 2");
        refused(() -> open(file), "schema 2", "newer");
        refused(() -> SqliteRecord.openReadOnly(file), "schema 2", "newer");
    }

    @Test
    void anEmptyFileBecomesARecord() throws Exception {
        Files.createFile(file);
        try (SqliteRecord record = open(file)) {
            record.engine().appendEvents(note("project/a", 0));
        }
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file)) {
            assertThat(reader.size()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.db", "100%.db", "what?.db", "a#b&c=d.db", "é😀.db"})
    void anyNameOfAFileWillDo(String name) {
        Path odd = folder.resolve(name);
        try (SqliteRecord record = open(odd)) {
            record.engine().appendEvents(note("project/a", 0));
            assertThat(record.reader().size()).isEqualTo(1);
        }
        assertThat(odd).isRegularFile();
    }

    /** Zeros over the middle third: pages of the table and of its index. */
    @Test
    void aDamagedFileIsNamedWhenItIsRead() throws Exception {
        filled();
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(raw.length() / 3);
            raw.write(new byte[Math.toIntExact(raw.length() / 3)]);
        }
        try (SqliteRecord record = open(file)) {
            refused(() -> RecordPages.all(record.reader(), 0).count(), "events.db", "damaged", "backup");
            assertThat(record.reader().read(0, 5)).hasSize(5);
        }
    }

    @Test
    void aFileThatWasCutOffIsNamed() throws Exception {
        filled();
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(raw.length() / 2);
        }
        refused(
                () -> {
                    try (SqliteRecord record = open(file)) {
                        RecordPages.all(record.reader(), 0).count();
                    }
                },
                "events.db",
                "damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1}",
                "[]",
                "{",
                "{\"a\":\"b\"",
                "",
                "{\"a\":\"b\"}{\"c\":\"d\"}",
                "{\"a\":\"b\"} and more",
                "{\"a\":\"b\",\"a\":\"c\"}"
            })
    void damagedMetadataAreNamed(String metadata) throws Exception {
        filled();
        sql("UPDATE events SET metadata = '" + metadata + "' WHERE position = 7");
        try (SqliteRecord record = open(file)) {
            assertThat(record.reader().read(0, 7)).hasSize(7);
            refused(() -> record.reader().read(0, 8), "events.db", "damaged");
        }
    }

    @Test
    void aMissingEventIsDamage() throws Exception {
        filled();
        sql("DELETE FROM events WHERE position = 7");
        try (SqliteRecord record = open(file)) {
            refused(() -> record.reader().read(0, 10), "events.db", "missing before position 8");
            refused(() -> record.reader().read(7, 1), "missing before position 8");
            refused(() -> record.reader().readStream("project/a", 5, 10), "missing before position 8");
            assertThat(record.reader().read(8, 10)).hasSize(10);
            assertThatThrownBy(() -> record.reader().read(7, 1))
                    .isInstanceOfSatisfying(
                            RecordDamagedException.class,
                            damage -> assertThat(damage.isMissing()).isTrue());
        }
    }

    /** It would be read with its stream, by whoever decides, and by nobody who reads everything. */
    @Test
    void anEventBeforeTheFirstIsDamage() throws Exception {
        filled();
        sql("UPDATE events SET position = -3 WHERE position = 99");
        try (SqliteRecord record = open(file)) {
            refused(() -> record.reader().read(0, 10), "events.db", "stands at position -3");
            assertThatThrownBy(() -> record.reader().read(0, 1))
                    .isInstanceOfSatisfying(
                            RecordDamagedException.class,
                            damage -> assertThat(damage.isMissing()).isFalse());
            assertThat(record.reader().read(1, 10)).hasSize(10);
        }
    }

    private void filled() {
        try (SqliteRecord record = open(file)) {
            for (int event = 0; event < 100; event++) {
                record.engine().appendEvents(note("project/a", event, "x".repeat(1_000), Map.of(), WHEN));
            }
        }
    }

    private void sql(String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }

    private static void refused(ThrowingCallable work, String... words) {
        assertThatThrownBy(work)
                .isInstanceOf(RecordUnavailableException.class)
                .message()
                .contains(words);
    }

    private static SqliteRecord open(Path file) {
        return SqliteRecord.open(file, new NoteSerializer());
    }
}

package eu.waymark.eventstore.sqlite;

import static eu.waymark.eventstore.conformance.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.conformance.NoteSerializer;
import eu.waymark.eventstore.conformance.Notes;
import eu.waymark.eventstore.engine.RecordPages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a copy made while the record is written. */
class RecordBackupTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatIsAnsweredBeforeIsInTheCopyAndNothingHalf() throws InterruptedException {
        Path copy = folder.resolve("copy.db");
        long before;
        try (SqliteRecord record = SqliteRecord.open(folder.resolve("events.db"), new NoteSerializer())) {
            record.engine().appendEvents(notes("project/a", 0, 3).toArray(Notes.NONE));
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer = Thread.ofPlatform().start(() -> {
                for (long next = 3; !enough.get(); next += 3)
                    record.engine().appendEvents(notes("project/a", next, 3).toArray(Notes.NONE));
            });
            try {
                before = record.reader().size();
                RecordBackup.of(folder.resolve("events.db"), copy);
            } finally {
                enough.set(true);
                writer.join();
            }
        }
        assertThat(folder.resolve("copy.db-wal")).doesNotExist();
        try (SqliteRecordReader copied = SqliteRecord.openReadOnly(copy);
                SqliteRecordReader original = SqliteRecord.openReadOnly(folder.resolve("events.db"))) {
            assertThat(copied.size()).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(original.size());
            assertThat(copied.size() % 3).as("whole units").isZero();
            assertThat(RecordPages.all(copied, 0))
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(original.read(0, (int) copied.size()));
        }
    }

    @Test
    void withoutARecordThereIsNoCopy() {
        Path copy = folder.resolve("copy.db");
        assertThatThrownBy(() -> RecordBackup.of(folder.resolve("events.db"), copy))
                .isInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining("There is no record");
        assertThat(Files.exists(copy)).isFalse();
    }

    @Test
    void aDiskThatIsFullIsNamed() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        try (SqliteRecord record = SqliteRecord.open(folder.resolve("events.db"), new NoteSerializer())) {
            record.engine().appendEvents(notes("project/a", 0, 40_000).toArray(Notes.NONE));
        }
        try (SmallDisk disk = SmallDisk.at(small)) {
            Path copy = disk.folder().resolve("copy.db");
            assertThatThrownBy(() -> RecordBackup.of(folder.resolve("events.db"), copy))
                    .isInstanceOf(RecordUnavailableException.class)
                    .hasMessageContaining(copy.toString());
        }
    }
}

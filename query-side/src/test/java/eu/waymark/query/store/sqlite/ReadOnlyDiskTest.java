package eu.waymark.query.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.SmallDisk;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.NoteView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that cannot be written, as a backup is mounted: a real one. */
class ReadOnlyDiskTest {
    @TempDir
    private Path folder;

    @Test
    void whereTheViewsStandIsReadFromIt() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder)) {
            Path file = folder.resolve("what? 100%.db");
            Generation begun;
            try (SqliteViewStore store = SqliteViewStore.open(file)) {
                begun = store.begin(NoteView.PLAIN);
            }
            disk.readOnly();

            assertThat(SqliteViewStore.generations(file)).containsExactly(begun);
        }
    }

    /** The file alone, without the log that a killed process left, is not what it stands for. */
    @Test
    void whereTheFileIsNotWholeThereAreNoViews() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder)) {
            Path copy = Files.createDirectory(folder.resolve("copy"));
            try (SqliteViewStore store = SqliteViewStore.open(folder.resolve("views.db"))) {
                store.begin(NoteView.PLAIN);
                copy("views.db", copy);
                copy("views.db-wal", copy);
            }
            disk.readOnly();

            assertThat(SqliteViewStore.generations(copy.resolve("views.db"))).isEmpty();
        }
    }

    private void copy(String name, Path to) throws IOException {
        Files.copy(folder.resolve(name), to.resolve(name));
    }
}

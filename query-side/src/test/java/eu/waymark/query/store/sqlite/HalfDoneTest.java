package eu.waymark.query.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.given.SmallDisk;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Change.Written;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.NoteView;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails in the middle of a write leaves nothing behind, whatever failed. */
class HalfDoneTest {
    private static final Key KEY = new Key("p", "a");

    @TempDir
    private Path folder;

    @Test
    void anErrorBetweenDocumentsAndPositionLeavesNothingThatIsWrittenLater() {
        try (SqliteViewStore store = SqliteViewStore.open(folder.resolve("views.db"))) {
            Generation begun = store.begin(NoteView.PLAIN);
            Change breaking = new Change(begun, written("{}"), failing(), 7, "seven");

            assertThatThrownBy(() -> store.write(List.of(breaking))).isInstanceOf(StackOverflowError.class);

            assertThat(store.generations()).extracting(Generation::position).containsExactly(-1L);
            assertThat(store.load(begun, List.of(KEY))).isEmpty();
            store.write(List.of(new Change(begun, written("{}"), List.of(), 7, "seven")));
            assertThat(store.load(begun, List.of(KEY))).containsOnlyKeys(KEY);
        }
    }

    @Test
    void aFullDiskIsNoDamageAndTheNextWriteGoesThroughWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder);
                SqliteViewStore store = SqliteViewStore.open(folder.resolve("views.db"))) {
            Generation begun = store.begin(NoteView.PLAIN);
            Path ballast = disk.fill();
            Change large = new Change(begun, written("\"" + "x".repeat(100_000) + "\""), List.of(), 7, "seven");

            assertThatThrownBy(() -> store.write(List.of(large)))
                    .isInstanceOf(ViewStoreException.class)
                    .isNotInstanceOf(ViewsDamagedException.class)
                    .hasMessageContaining("full");
            assertThat(store.generations()).containsExactly(begun);

            Files.delete(ballast);
            store.write(List.of(large));
            assertThat(store.load(begun, List.of(KEY))).containsOnlyKeys(KEY);
        }
    }

    /** A small disk that still has something open cannot be given up. */
    @Test
    void aFileThatIsThrownAwayIsClosedBefore() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder)) {
            Path file = disk.folder().resolve("views.db");
            SqliteViewStore.open(file).close();
            try (RandomAccessFile generations = new RandomAccessFile(file.toFile(), "rw")) {
                generations.seek(4 << 10);
                generations.write(new byte[4 << 10]);
            }
            try (SqliteViewStore store = SqliteViewStore.open(file)) {
                assertThat(store.generations()).isEmpty();
            }
        }
    }

    private static List<Written> written(String json) {
        return List.of(new Written(KEY, json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Its keys cannot be read: nothing real fails between two statements. */
    private static List<Key> failing() {
        return new AbstractList<>() {
            @Override
            public Key get(int index) {
                throw new StackOverflowError("thrown by the test");
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }
}

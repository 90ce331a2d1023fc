package eu.waymark.backoffice.backup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.assembly.FolderLock;
import eu.waymark.backoffice.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A restoration is a row of moves. It may end after any of them: whoever takes the folder next finishes it. */
class RestorationTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final String FORMER = "replaced-20261125T120000Z";
    /** In the order of the moves: what goes away, and from where; what comes. */
    private static final List<String> AWAY = List.of("events.db-wal", "views.db");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path path;

    @BeforeEach
    void aRecordAndAnUnpackedBackup() throws IOException {
        for (String name :
                List.of("events.db", "events.db-wal", "views.db", "keys/signing.pem", "checkpoints/1.checkpoint"))
            write(path.resolve(name), "former " + name);
        Path room = new Restoration(new DataFolder(path)).room();
        for (String name : List.of("events.db", "keys/signing.pem")) write(room.resolve(name), "restored " + name);
    }

    @Test
    void theRestoredFilesTakeTheirPlacesAndTheFormerAreKept() throws IOException {
        Restoration restoration = new Restoration(new DataFolder(path));
        Path former = restoration.commit(NOW);
        restoration.finish();
        assertThat(former).isEqualTo(path.resolve(FORMER));
        assertFinished();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void whereverItEndedItIsFinished(int moves) throws IOException {
        Path room = path.resolve("restoring");
        for (String name : KeptFiles.FOLDERS) Files.createDirectories(room.resolve(name));
        write(room.resolve("former.txt"), FORMER);
        Path restored = Files.move(room, path.resolve("restored"));
        Path former = path.resolve(FORMER);
        int done = 0;
        for (String name : AWAY) if (done++ < moves) move(path.resolve(name), former.resolve(name));
        for (String name : List.of("checkpoints", "keys", "documents", "events.db")) {
            if (done++ < moves) move(path.resolve(name), former.resolve(name));
            if (done++ < moves) move(restored.resolve(name), path.resolve(name));
        }
        FolderLock.take(new DataFolder(path)).close();
        assertFinished();
    }

    @Test
    void whatWasOnlyUnpackedIsNotPutInPlace() throws IOException {
        FolderLock.take(new DataFolder(path)).close();
        assertThat(path.resolve("events.db")).hasContent("former events.db");
        assertThat(path.resolve(FORMER)).doesNotExist();
    }

    private void assertFinished() throws IOException {
        SortedMap<String, String> expected = new TreeMap<>();
        expected.put("events.db", "restored events.db");
        expected.put("keys/signing.pem", "restored keys/signing.pem");
        for (String name :
                List.of("events.db", "events.db-wal", "views.db", "keys/signing.pem", "checkpoints/1.checkpoint"))
            expected.put(FORMER + "/" + name, "former " + name);
        assertThat(files()).isEqualTo(expected);
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                if (!file.endsWith("folder.lock"))
                    found.put(path.relativize(file).toString(), Files.readString(file));
        }
        return found;
    }

    private static void move(Path from, Path to) throws IOException {
        if (!Files.exists(from)) return;
        Files.createDirectories(to.getParent());
        Files.move(from, to);
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}

package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views are derived: whatever happened to their file, they come back. */
class DamagedViewsTest {
    private static final int PROJECTS = 500;
    private static final int PAGE = 4 << 10;

    private final MemoryRecord record = new MemoryRecord("sound");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void viewsThatAreSound() throws InterruptedException {
        for (int index = 0; index < PROJECTS; index++) record.append("p" + index, registered(), signed());
        file = folder.resolve("views.db");
        theViewsAreThere();
    }

    @Test
    void aFileThatIsGone() throws Exception {
        Files.delete(file);
        theViewsAreThere();
    }

    @Test
    void aFileThatIsNoDatabase() throws Exception {
        Files.writeString(file, "not a database, ".repeat(1000));
        theViewsAreThere();
    }

    @Test
    void aFileThatIsEmpty() throws Exception {
        Files.write(file, new byte[0]);
        theViewsAreThere();
    }

    @Test
    void aFileThatIsCutOff() throws Exception {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(opened.length() / 2);
        }
        theViewsAreThere();
    }

    /** Not looked for when the file is opened: that would read all of it, each time. */
    @Test
    void pagesThatAreOverwrittenAreFoundOutByTheirReaders() throws Exception {
        overwrite(file, PAGE);
        try (Running running = running()) {
            running.untilItHolds(2 * PROJECTS - 1);

            assertThatThrownBy(() -> theViewsAreThere(running)).isInstanceOf(ViewsDamagedException.class);

            running.follower.damaged();
            running.until(status -> isSound(running));
        }
    }

    @Test
    void aFileThatIsOverwrittenInTheMiddleAndWasNotClosedIsThrownAwayWhenItIsOpened() throws Exception {
        Path left = Files.createDirectory(folder.resolve("left"));
        try (SqliteViewStore store = SqliteViewStore.open(file)) {
            store.begin(Counting.version(1));
            for (String name : List.of("views.db", "views.db-wal"))
                Files.copy(folder.resolve(name), left.resolve(name));
        }
        overwrite(left.resolve("views.db"), 1);

        try (SqliteViewStore store = SqliteViewStore.open(left.resolve("views.db"))) {
            assertThat(store.generations()).isEmpty();
        }
    }

    @Test
    void aDatabaseOfSomebodyElse() throws Exception {
        Files.delete(file);
        sql("CREATE TABLE letters (text TEXT)");
        theViewsAreThere();
    }

    @Test
    void aFileOfAnotherLayout() throws Exception {
        sql("PRAGMA user_version = 99");
        theViewsAreThere();
    }

    @Test
    void aTableThatIsMissing() throws Exception {
        sql("DROP TABLE documents_counts_1");
        theViewsAreThere();
    }

    @Test
    void aDocumentThatIsNone() throws Exception {
        sql("UPDATE documents_counts_1 SET document = '{\"version\":'");
        record.append("p0", signed());
        try (Running running = running()) {
            running.untilItHolds(2 * PROJECTS);
            assertThat(running.count("p0")).contains(new Count(1, 3));
            assertThat(running.count("p1")).contains(new Count(1, 2));
        }
    }

    private void theViewsAreThere() throws InterruptedException {
        try (Running running = running()) {
            running.untilItHolds(2 * PROJECTS - 1);
            theViewsAreThere(running);
        }
    }

    private static void theViewsAreThere(Running running) {
        for (int index = 0; index < PROJECTS; index++)
            assertThat(running.count("p" + index)).contains(new Count(1, 2));
    }

    private static boolean isSound(Running running) {
        try {
            theViewsAreThere(running);
            return true;
        } catch (ViewStoreException | ViewNotReadyException e) {
            return false;
        }
    }

    private Running running() {
        return new Running(record, file, List.of(Counting.version(1)));
    }

    /** Two pages' worth from the middle on, or from the boundary before it. */
    private static void overwrite(Path file, int boundary) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.seek(opened.length() / 2 / boundary * boundary);
            opened.write(new byte[2 * PAGE]);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}

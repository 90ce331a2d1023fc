package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.MemoryRecord;
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

    @Test
    void aFileThatIsOverwrittenInTheMiddle() throws Exception {
        overwrite();
        theViewsAreThere();
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
            for (int index = 0; index < PROJECTS; index++)
                assertThat(running.count("p" + index)).contains(new Count(1, 2));
        }
    }

    private Running running() {
        return new Running(record, file, List.of(Counting.version(1)));
    }

    private void overwrite() throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.seek(opened.length() / 2);
            opened.write(new byte[8 * 1024]);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}

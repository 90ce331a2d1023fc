package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.SmallDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room is no damage: a real one. */
class FullDiskTest {
    private static final int PROJECTS = 500;

    private final MemoryRecord record = new MemoryRecord("full");

    @TempDir
    private Path folder;

    @Test
    void theViewsStayTheCauseIsNamedAndWhenThereIsRoomItGoesOn() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder)) {
            appendToEach();
            try (Running running = new Running(record, folder.resolve("views.db"), List.of(Counting.version(1)))) {
                running.untilItHolds(PROJECTS - 1);
                Path ballast = disk.fill();
                appendToEach();

                Status status = running.until(found -> found.trouble() != null);

                assertThat(status.trouble()).contains("views.db", "full");
                assertThat(status.views()).extracting(ViewStatus::state).containsExactly(State.STOPPED);
                assertThat(running.count("p0")).contains(new Count(1, 1));

                Files.delete(ballast);
                running.untilItHolds(2 * PROJECTS - 1);
                assertThat(running.count("p0")).contains(new Count(1, 2));
                assertThat(running.until(found -> found.trouble() == null).views())
                        .extracting(ViewStatus::state)
                        .containsExactly(State.LIVE);
            }
        }
    }

    private void appendToEach() {
        for (int index = 0; index < PROJECTS; index++)
            record.append("p" + index, record.size() < PROJECTS ? registered() : signed());
    }
}

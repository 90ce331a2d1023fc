package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rebuild is over when it returns. */
class RebuildTest {
    @Test
    void viewsAreLiveWhenItReturns(@TempDir Path folder) {
        try (House house = House.open(new DataFolder(folder))) {
            house.operations().rebuild(List.of());

            assertThat(house.operations().status().views())
                    .isNotEmpty()
                    .extracting(RecordStatus.View::state)
                    .containsOnly("live");
        }
    }

    @Test
    void onlyTheViewsAskedForAreWaitedFor() {
        Deque<RecordStatus> seen = new ArrayDeque<>(
                List.of(status("rebuilding", "stopped"), status("rebuilding", "live"), status("live", "rebuilding")));

        new RebuildWait(List.of("one")).until(seen::removeFirst);

        assertThat(seen).isEmpty();
    }

    @Test
    void aViewThatStopsEndsTheWaitWithItsCause() {
        assertThatThrownBy(() -> new RebuildWait(List.of()).until(() -> status("live", "stopped")))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("two")
                .hasMessageContaining("event 7");
    }

    /** The live one stays where building another fails. */
    @Test
    void aRebuildThatFailedIsNotDoneThoughItsViewIsLive() {
        assertThatThrownBy(() -> new RebuildWait(List.of("two")).until(() -> status("live", "live")))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("two")
                .hasMessageContaining("as it was")
                .hasMessageContaining("event 7");
        assertThatCode(() -> new RebuildWait(List.of("one")).until(() -> status("live", "live")))
                .doesNotThrowAnyException();
    }

    private static RecordStatus status(String one, String two) {
        return new RecordStatus(
                8,
                7,
                List.of(
                        new RecordStatus.View("one", 1, 7, 0, one, null),
                        new RecordStatus.View("two", 1, 6, 1, two, "cannot fold event 7")),
                new RecordStatus.Engines("sqlite", "sqlite"),
                null);
    }
}

package eu.waymark.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.operations.RecordStatus.Engines;
import eu.waymark.backoffice.operations.RecordStatus.View;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;

class ViewsHealthTest {
    /** One that is built anew beside what readers see keeps nobody waiting; one of which there is nothing to see does. */
    @ParameterizedTest
    @CsvSource({"live, UP", "rebuilding, UP", "building, DOWN", "stopped, DOWN"})
    void aProcessIsReadyWhereThereIsSomethingOfEveryViewToRead(String state, String health) {
        List<View> views = List.of(new View("partners", 1, 0, 0, "live", null), new View("due", 2, 0, 0, state, null));
        RecordStatus status = new RecordStatus(1, 0, views, new Engines("axon-server", "mongodb"), null);

        assertThat(ViewsHealth.health(status).getStatus()).isEqualTo(new Status(health));
    }
}

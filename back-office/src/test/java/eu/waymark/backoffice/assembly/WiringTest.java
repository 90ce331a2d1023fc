package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.command.RecordingClock;
import eu.waymark.eventstore.engine.RecordStorageEngine;
import java.nio.file.Path;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the process is made of. Axon falls back to parts that keep nothing, silently; so each is named here. */
class WiringTest {
    @Test
    void eachPartIsTheOneThatWasMeant(@TempDir Path folder) {
        try (House house = House.open(new DataFolder(folder))) {
            assertThat(house.commands()).isExactlyInstanceOf(SimpleCommandBus.class);
            assertThat(house.queries()).isExactlyInstanceOf(SimpleQueryBus.class);
            assertThat(house.eventStore()).isExactlyInstanceOf(EmbeddedEventStore.class);
            assertThat(house.eventStore()).extracting("storageEngine").isExactlyInstanceOf(RecordStorageEngine.class);
            assertThat(GenericEventMessage.clock).isExactlyInstanceOf(RecordingClock.class);
        }
    }
}

package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.metrics.AppendMetrics;
import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import java.nio.file.Path;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.tracing.NoOpSpanFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts that make a process ready, and each as it is when it does not do its part. */
class PartsTest {
    private final CommandBus bus = Buses.commands(NoOpSpanFactory.INSTANCE);
    private final Part deciding = new DecidingPart(bus, new RemoteTrouble());

    @Test
    void aRecordThatCannotBeReadKeepsFromDeciding(@TempDir Path folder) {
        SqliteRecord record = SqliteRecord.open(folder.resolve("events.db"), new EventSerializer());
        Part events = new EventsPart(
                record.reader(), new WatchedAppends(new AppendMetrics(), NoOpSpanFactory.INSTANCE, System::nanoTime));
        assertThatCode(events::look).doesNotThrowAnyException();

        record.close();

        assertThatThrownBy(events::look).isInstanceOf(CannotException.class).hasMessageContaining("events.db");
    }

    @Test
    void whereNobodyDecidesThatIsSaid() {
        assertThatThrownBy(deciding::look)
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("no process that decides commands");
    }

    @Test
    void whereSomebodyDecidesThatIsEnough() {
        DecidingPart.answer(bus);
        assertThatCode(deciding::look).doesNotThrowAnyException();
    }
}

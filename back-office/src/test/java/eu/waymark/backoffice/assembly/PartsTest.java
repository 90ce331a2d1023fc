package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.metrics.AppendMetrics;
import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.shared.Metadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
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

    @Test
    void oneThatHangsDoesNotStandForTheOthers() {
        DecidingPart.answer(bus);
        List<Object> keys = new ArrayList<>();
        CommandBus many = new ForwardingCommandBus(bus) {
            @Override
            public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
                keys.add(command.getMetaData().get(Metadata.PROJECT));
                if (keys.size() == 2) bus().dispatch(command, callback);
            }
        };

        assertThatCode(new DecidingPart(many, new RemoteTrouble())::look).doesNotThrowAnyException();

        assertThat(keys)
                .as("each leads to whatever process")
                .hasSizeGreaterThan(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void aConnectionIsAPartOnlyWhileItIsThere() {
        assertThatCode(new ConnectionPart(() -> true, "Axon Server at axon:8124")::look)
                .doesNotThrowAnyException();
        assertThatThrownBy(new ConnectionPart(() -> false, "Axon Server at axon:8124")::look)
                .isInstanceOf(CannotException.class)
                .hasMessage("Axon Server at axon:8124 cannot be reached");
    }
}

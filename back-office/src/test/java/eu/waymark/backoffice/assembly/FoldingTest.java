package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.relay.RelayedExports;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.RecordReader;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.tracing.NoOpSpanFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that answers others, over a record that nobody can read at first but this thread: so its views are not there. */
class FoldingTest {
    @TempDir
    private Path folder;

    private final Closing closing = new Closing();
    private final CountDownLatch readable = new CountDownLatch(1);
    private final QueryBus queries = Buses.queries(NoOpSpanFactory.INSTANCE);
    private final Exports relayed =
            new RelayedExports(new QuestionDesk(queries, new RemoteTrouble(), Waiting.forNobody()));

    @AfterEach
    void close() {
        readable.countDown();
        closing.close();
    }

    @Test
    void whileItHasNothingToReadItIsSentNothingNotEvenExports() {
        Folding folding = folding(() -> queries);
        assertThatThrownBy(relayed::formats).isInstanceOf(ProblemException.class);
        assertThatThrownBy(folding.answering()::look)
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("does not answer yet");

        readable.countDown();
        while (!why(folding.answering()).isEmpty()) Thread.onSpinWait();

        assertThat(relayed.formats()).contains("csv", "bundle");
    }

    @Test
    void oneThatCannotBeginToAnswerIsNotReady() {
        Folding folding = folding(() -> {
            throw new IllegalStateException("no such bus");
        });
        readable.countDown();
        while (why(folding.answering()).contains("does not answer yet")) Thread.onSpinWait();
        assertThat(why(folding.answering())).contains("no such bus", "start it again");
    }

    private Folding folding(Supplier<QueryBus> bus) {
        DataFolder data = new DataFolder(folder);
        Settings settings = Settings.of(Map.of());
        OpenedRecord record = closing.add(EventEngine.SQLITE.open(data, settings));
        OpenedRecord away = new OpenedRecord(record.engine(), away(record.reader()), false, () -> {});
        Messaging messaging = new GivenMessaging(
                Buses.commands(NoOpSpanFactory.INSTANCE), bus, Optional.of(new ConnectionPart(() -> true, "")));
        return Folding.of(away, data, settings, messaging, Clocks.install(), closing);
    }

    private RecordReader away(RecordReader reader) {
        Thread here = Thread.currentThread();
        return (RecordReader) Proxy.newProxyInstance(
                RecordReader.class.getClassLoader(), new Class<?>[] {RecordReader.class}, (_, method, arguments) -> {
                    if (Thread.currentThread() != here) readable.await();
                    return method.invoke(reader, arguments);
                });
    }

    private static String why(Answering answering) {
        try {
            answering.look();
            return "";
        } catch (CannotException e) {
            return String.valueOf(e.getMessage());
        }
    }
}

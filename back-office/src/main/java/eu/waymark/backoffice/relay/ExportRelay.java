package eu.waymark.backoffice.relay;

import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;

/** Has a process with views make files for those without. To be closed, which ends what it makes. */
public final class ExportRelay implements AutoCloseable {
    static final String FORMATS = "eu.waymark.export.formats";
    static final String OFFER = "eu.waymark.export.offer";
    /** With who holds it behind: only that process is asked. */
    static final String PART = "eu.waymark.export.part.";

    static final String END = "eu.waymark.export.end.";

    private final Exports exports;
    private final HeldFiles files;
    private final List<Registration> answering = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("exports-given-up").factory());

    /**
     * Answers nothing yet.
     *
     * @param folder where the files lie while they are fetched; nothing else may be there
     * @throws eu.waymark.backoffice.problem.CannotException where it cannot be written
     */
    public ExportRelay(Exports exports, Path folder) {
        this(exports, new HeldFiles(exports, folder, System::nanoTime));
    }

    ExportRelay(Exports exports, HeldFiles files) {
        this.exports = exports;
        this.files = files;
        watch.scheduleWithFixedDelay(files::giveUp, 30, 30, TimeUnit.SECONDS);
    }

    /** Begins to answer, once, on this bus. Before there are views to read nobody should be sent here. */
    public void answer(QueryBus queries) {
        answering.add(queries.<Formats>subscribe(FORMATS, Formats.class, _ -> new Formats(exports.formats())));
        answering.add(queries.<Part>subscribe(
                PART + files.holder(), Part.class, asked -> files.part(payload(asked, PartQuestion.class))));
        answering.add(queries.<Boolean>subscribe(END + files.holder(), Boolean.class, asked -> {
            files.end(payload(asked, String.class));
            return true;
        }));
        answering.add(queries.<Offer>subscribe(
                OFFER, Offer.class, asked -> files.offer(payload(asked, ExportQuestion.class))));
    }

    private static <T> T payload(QueryMessage<?, ?> asked, Class<T> type) {
        return type.cast(asked.getPayload());
    }

    @Override
    public void close() {
        answering.forEach(Registration::cancel);
        watch.shutdownNow();
        files.close();
    }

    /** The names of those that there are. */
    record Formats(List<String> names) {}
}

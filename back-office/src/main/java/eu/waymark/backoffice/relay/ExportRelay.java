package eu.waymark.backoffice.relay;

import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import java.nio.file.Path;
import java.util.List;
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

    private final HeldFiles files;
    private final List<Registration> answering;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("exports-given-up").factory());

    private ExportRelay(HeldFiles files, List<Registration> answering) {
        this.files = files;
        this.answering = answering;
        watch.scheduleWithFixedDelay(files::giveUp, 30, 30, TimeUnit.SECONDS);
    }

    /**
     * Begins to answer.
     *
     * @param folder where the files lie while they are fetched; nothing else may be there
     */
    public static ExportRelay answer(QueryBus queries, Exports exports, Path folder) {
        return answer(queries, exports, new HeldFiles(exports, folder, System::nanoTime));
    }

    static ExportRelay answer(QueryBus queries, Exports exports, HeldFiles files) {
        return new ExportRelay(
                files,
                List.of(
                        queries.<Formats>subscribe(FORMATS, Formats.class, _ -> new Formats(exports.formats())),
                        queries.<Offer>subscribe(
                                OFFER, Offer.class, asked -> files.offer(payload(asked, ExportQuestion.class))),
                        queries.<Part>subscribe(
                                PART + files.holder(),
                                Part.class,
                                asked -> files.part(payload(asked, PartQuestion.class))),
                        queries.<Boolean>subscribe(END + files.holder(), Boolean.class, asked -> {
                            files.end(payload(asked, String.class));
                            return true;
                        })));
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

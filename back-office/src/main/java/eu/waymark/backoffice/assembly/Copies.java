package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.copy.RecordCopy;
import eu.waymark.eventstore.copy.RecordsDifferException;
import java.util.function.LongConsumer;

/** Copies whole records from one engine to another. */
public final class Copies {
    private Copies() {}

    /**
     * Copies what is lacking, and compares every event.
     *
     * @param from an engine and where it is: {@code sqlite:data/main/events.db}, {@code axon-server:axon.internal:8124/waymark}
     * @param to the same; a file is made where there is none
     * @param settings say how an Axon Server lets this process in
     * @param reached told how many events are copied or compared so far
     * @return how many events both hold
     * @throws IllegalArgumentException where an engine is named that there is not
     * @throws NotACopyException where {@code to} holds something else
     * @throws CannotException where one of them cannot be opened, or breaks off
     */
    public static long copy(String from, String to, Settings settings, LongConsumer reached) {
        CopyEnd source = CopyEnd.named("--from", from, settings);
        CopyEnd target = CopyEnd.named("--to", to, settings);
        if (source.isSame(target)) throw new IllegalArgumentException("--from and --to are the same record");
        try {
            return source.read(reader -> target.write(store -> new RecordCopy(reader, store).run(reached)));
        } catch (RecordsDifferException e) {
            throw new NotACopyException(e);
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }

    /** What is copied to is no beginning of what is copied from. */
    public static final class NotACopyException extends RuntimeException {
        NotACopyException(RecordsDifferException cause) {
            super(cause.getMessage(), cause);
        }
    }
}

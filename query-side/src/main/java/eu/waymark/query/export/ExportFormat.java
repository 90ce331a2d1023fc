package eu.waymark.query.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which a project is taken home: one class a format, given to {@link Exports} where the query-side is put together. Holds
 * nothing of an export that is under way; may be used from any thread.
 */
public interface ExportFormat {
    /** Lower-case letters: what is asked for, and a part of the file's name. */
    String name();

    /** What the file's name ends with, without the dot. */
    String extension();

    String mediaType();

    /** Whether it can be written only under a head of the ledger that covers all that it holds. */
    default boolean needsHead() {
        return false;
    }

    /**
     * Writes what was taken, whole. Streams: what is long, such as the events, is never held as a whole in the written form.
     *
     * @param out left open, and flushed
     * @throws IOException when it cannot be written
     * @throws eu.waymark.eventstore.RecordUnavailableException when the record cannot be read any further
     */
    void write(Extract extract, OutputStream out) throws IOException;
}

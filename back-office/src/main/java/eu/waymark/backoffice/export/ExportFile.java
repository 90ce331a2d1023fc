package eu.waymark.backoffice.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/**
 * A file to take home.
 *
 * @param name of the file, fit for every system
 * @param asOf the instant for which it is made
 * @param sequence the last event of the project that it holds
 * @param content what writes it, once, and leaves the stream open
 */
public record ExportFile(String name, String mediaType, Instant asOf, long sequence, Content content) {
    /** How it is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}

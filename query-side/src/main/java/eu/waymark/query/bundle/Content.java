package eu.waymark.query.bundle;

import java.io.IOException;
import java.io.OutputStream;

/** What a file holds. Can be written more than once, and gives the same bytes each time. */
@FunctionalInterface
public interface Content {
    /** @param out left open */
    void writeTo(OutputStream out) throws IOException;

    /** Writes it, and says what was written. The stream is left open. */
    default Written writtenTo(OutputStream out) throws IOException {
        Measured measured = new Measured(out);
        writeTo(measured);
        return new Written(measured.length(), measured.sha256());
    }

    /**
     * What was written.
     *
     * @param length in bytes
     * @param sha256 lower-case hex
     */
    record Written(long length, String sha256) {}
}

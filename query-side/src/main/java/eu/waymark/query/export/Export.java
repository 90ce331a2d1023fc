package eu.waymark.query.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An export that can be written: what is asked for is there.
 *
 * @param fileName such as {@code values-2020-03-31-csv.zip}; the same for the same question
 */
public record Export(String fileName, ExportFormat format, Extract extract) {
    /** {@link ExportFormat#write}. */
    public void write(OutputStream out) throws IOException {
        format.write(extract, out);
    }
}

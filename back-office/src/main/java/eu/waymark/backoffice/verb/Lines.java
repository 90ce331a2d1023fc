package eu.waymark.backoffice.verb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, none held beyond a limit. Not thread-safe. */
final class Lines {
    private final InputStream input;
    private final int longest;
    private long number;
    private boolean cut;

    Lines(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /** The next line without its end; null when there is none. What is longer than the limit is left out. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        cut = false;
        int next = input.read();
        if (next < 0) return null;
        for (; next >= 0 && next != '\n'; next = input.read()) {
            if (line.size() < longest) line.write(next);
            else cut = true;
        }
        number++;
        return line.toByteArray();
    }

    /** Number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Whether the line that was read last was longer than the limit. */
    boolean wasCut() {
        return cut;
    }
}

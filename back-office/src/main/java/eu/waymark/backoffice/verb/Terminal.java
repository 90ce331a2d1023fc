package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.json.Json;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a verb reads and writes. Results go to {@code out}; progress, warnings and errors go to {@code err}.
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err) {
    /** That of this process, in UTF-8 whatever the machine's default is. */
    public static Terminal ofProcess() {
        return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** One JSON object on a line of its own. */
    void json(Object value) {
        out.println(Json.ANSWERS.writeValueAsString(value));
        out.flush();
    }

    void say(String text) {
        out.println(Harmless.text(text));
        out.flush();
    }

    void progress(String text) {
        err.println(Harmless.text(text));
        err.flush();
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

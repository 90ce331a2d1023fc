package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.problem.CannotException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a verb is given to read. */
final class Inputs {
    /** 1 MB, as over HTTP. */
    static final int LARGEST_COMMAND = 1 << 20;

    private Inputs() {}

    /** The file, or standard input for {@code -}. */
    static InputStream open(Terminal terminal, String file) {
        if (file.equals("-")) return terminal.in();
        try {
            return new BufferedInputStream(Files.newInputStream(Path.of(file)));
        } catch (NoSuchFileException e) {
            throw new CannotException("there is no file " + file, e);
        } catch (IOException e) {
            throw new CannotException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What goes into a header of HTTP as it is. */
    static String ascii(Verb verb, String option, String value) {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(value)) return value;
        throw verb.usage(option + " must be ASCII here; over HTTP the header may be UTF-8");
    }
}

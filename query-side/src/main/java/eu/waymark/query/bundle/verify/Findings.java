package eu.waymark.query.bundle.verify;

import eu.waymark.query.checkpoint.MalformedNoteException;
import java.io.EOFException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Collects the differences that are found, in the order of finding, up to a number that a person still reads. Used by one thread. */
final class Findings {
    private static final int MOST = 50;

    private final List<Difference> differences = new ArrayList<>();

    List<Difference> all() {
        return List.copyOf(differences);
    }

    void add(String file, @Nullable Long position, String what) {
        Difference difference = new Difference(file, position, what);
        if (differences.size() < MOST && !differences.contains(difference)) differences.add(difference);
    }

    void add(String file, String what) {
        add(file, null, what);
    }

    void unless(BooleanSupplier holds, String file, String what) {
        if (!holds.getAsBoolean()) add(file, what);
    }

    /** Does this, and keeps what differs in this file. Null where it could not be done. */
    <T> @Nullable T attempt(String file, Work<T> work) throws IOException {
        try {
            return work.done();
        } catch (BundleDiffersException | MalformedNoteException e) {
            add(file, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            add(file, "it is not the JSON that a bundle has: " + e.getOriginalMessage());
        } catch (ZipException | EOFException e) {
            add(file, "it cannot be unpacked: " + e.getMessage());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            add(file, "it holds what no bundle does: " + e.getMessage());
        }
        return null;
    }

    /** What may find a difference. */
    @FunctionalInterface
    interface Work<T> {
        @Nullable
        T done() throws IOException;
    }
}

package eu.waymark.backoffice.assembly;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what was opened, the last first, each of them whatever became of the others. Not thread-safe. */
final class Closing {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T resource) {
        opened.addLast(resource);
        return resource;
    }

    /** Closes what was opened before something failed, which is what is told. */
    void closeAfter(RuntimeException failure) {
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    void close() {
        RuntimeException first = null;
        while (!opened.isEmpty()) {
            try {
                opened.removeLast().close();
            } catch (Exception e) {
                if (first == null) first = new IllegalStateException("the house could not be closed in order", e);
                else first.addSuppressed(e);
            }
        }
        if (first != null) throw first;
    }
}

package eu.waymark.backoffice.verb;

import java.io.PrintStream;

/** One line on standard error that grows while something is done: a dot for each twentieth of it. */
final class ProgressLine implements AutoCloseable {
    private static final int DOTS = 20;

    private final PrintStream err;
    private final int steps;
    private int done;

    ProgressLine(Terminal terminal, String what, int steps) {
        this.err = terminal.err();
        this.steps = steps;
        err.print(what + " ");
        err.flush();
    }

    void step() {
        int before = done * DOTS / steps;
        done++;
        err.print(".".repeat(done * DOTS / steps - before));
        err.flush();
    }

    @Override
    public void close() {
        err.println();
        err.flush();
    }
}

package eu.waymark.backoffice.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.stream.Collectors;

/** A start of the launcher that goes on beside the test. */
record Start(Process process, BufferedReader errors) {
    Start(Process process) {
        this(process, process.errorReader());
    }

    /** Blocks until the start says a line with this text on standard error. */
    void awaitError(String text) throws IOException {
        for (var line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.contains(text)) return;
        }
        throw new AssertionError("ended without saying: " + text);
    }

    /** Waits for the end. */
    Outcome end() {
        var said = errors.lines().collect(Collectors.joining("\n"));
        var output = process.inputReader().lines().collect(Collectors.joining("\n"));
        return new Outcome(process.onExit().join().exitValue(), output, said);
    }
}

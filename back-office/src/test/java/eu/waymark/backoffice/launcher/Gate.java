package eu.waymark.backoffice.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two named pipes where a stand-in and a test meet, so that no test has to guess how long something takes. */
final class Gate {
    private final Path reached;
    private final Path go;

    Gate(Path calls) throws IOException {
        reached = pipe(calls + ".reached");
        go = pipe(calls + ".go");
    }

    /** Blocks until the stand-in has reached its step. */
    void awaitReached() throws IOException {
        Files.readString(reached);
    }

    /** Lets the stand-in go on. */
    void open() throws IOException {
        Files.writeString(go, "\n");
    }

    private static Path pipe(String name) throws IOException {
        new Start(new ProcessBuilder("mkfifo", name).start()).end();
        return Path.of(name);
    }
}

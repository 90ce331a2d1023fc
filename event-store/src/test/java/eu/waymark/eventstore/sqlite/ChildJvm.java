package eu.waymark.eventstore.sqlite;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own on the tests' class path, so that it can be killed. */
final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private final Path errors;

    private ChildJvm(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildJvm running(Class<?> main, Object... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path errors = Files.createTempFile("child", ".err");
        return new ChildJvm(
                new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    }

    /** The next line that it prints. */
    String line() throws IOException, InterruptedException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("The child ended by itself with %d, saying: %s"
                    .formatted(process.waitFor(), Files.readString(errors)));
        }
        return line;
    }

    /** Sends it a line. */
    void send(String line) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
    }

    /** SIGKILL: no hook runs, no buffer is flushed. Answers what it had printed and nobody had read. */
    List<String> kill() throws IOException, InterruptedException {
        // By its handle: killing the Process itself would close the pipe with what is still in it.
        process.toHandle().destroyForcibly();
        List<String> rest = output.readAllLines();
        process.waitFor();
        return rest;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        Files.delete(errors);
    }
}

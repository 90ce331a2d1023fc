package eu.waymark.backoffice;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Waymark in a process of its own, which can be killed. */
record ChildProcess(Process process, BufferedReader out) implements AutoCloseable {
    /** {@code out} reads its standard output. */
    static ChildProcess run(String... arguments) throws IOException {
        Process process = new ProcessBuilder(command(arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ChildProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** {@code out} reads its standard error, where it tells how far it is. */
    static ChildProcess telling(String... arguments) throws IOException {
        return telling(Map.of(), arguments);
    }

    /** The same with more in its environment. */
    static ChildProcess telling(Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new ChildProcess(process, process.errorReader(StandardCharsets.UTF_8));
    }

    /** With more in its environment, and with more options of the JVM; {@code out} reads its standard output. */
    static ChildProcess run(Map<String, String> environment, List<String> options, String... arguments)
            throws IOException {
        List<String> command = command(arguments);
        command.addAll(1, options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new ChildProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "eu.waymark.backoffice.Waymark"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Without the tests of other modules: how those log is not how the application does. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*event-store.*(test-classes|-tests\\.jar).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** SIGKILL: nothing of it gets to say goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGSTOP: it hangs as it stands, and nobody that it is connected with is told. */
    void stop() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** SIGCONT. */
    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** SIGTERM, and how it ended. */
    int end() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

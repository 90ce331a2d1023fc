package eu.waymark.backoffice.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a start finds around it: the commands on PATH, the installed JDKs, the environment; nothing of the real ones. */
final class Machine {
    final Map<String, String> environment = new HashMap<>();
    final Path commands;
    final Path jdks;
    private final Path calls;

    Machine(Path folder) throws IOException {
        commands = Files.createDirectories(folder.resolve("commands"));
        jdks = Files.createDirectories(folder.resolve("installed jdks"));
        calls = folder.resolve("calls");
        Commands.putNeeded(commands);
        Commands.put("flock", commands);
        environment.put("PATH", commands.toString());
        environment.put("WAYMARK_JDK_PATH", jdks.toString());
        environment.put("CALLS", calls.toString());
    }

    void installMaven() throws IOException {
        install("mvn", commands);
    }

    Path installJdk(String name, String version) throws IOException {
        var jdk = jdks.resolve(name);
        install("java", jdk.resolve("bin"));
        Files.copy(jdk.resolve("bin/java"), jdk.resolve("bin/javac"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static void install(String standIn, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : List.of("common", standIn)) {
            var copy = Files.copy(Path.of("src/test/resources/launcher", file), folder.resolve(file));
            Commands.makeExecutable(copy);
        }
    }

    Start start(Path script, Path folder, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Start(builder.start());
    }

    List<String> steps() throws IOException {
        if (!Files.exists(calls)) return List.of();
        var steps = Files.readAllLines(calls);
        Files.delete(calls);
        return steps;
    }

    /** From now on a stand-in stops when it reaches the step. */
    Gate stopAt(String step) throws IOException {
        environment.put("STOP_AT", step);
        return new Gate(calls);
    }
}

package eu.waymark.backoffice.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A repository with the real launcher and one source, and a machine where Maven and the JDK are stand-ins. */
final class Repository {
    final Path root;
    final Path source;
    final Machine machine;

    Repository(Path folder) throws IOException {
        root = folder.resolve("a repository");
        source = root.resolve("back-office/src/main/Source");
        Files.createDirectories(source.getParent());
        Files.createDirectories(root.resolve("launcher"));
        Files.writeString(source, "version 1");
        Files.writeString(root.resolve("pom.xml"), "");
        Files.writeString(root.resolve("back-office/pom.xml"), "");
        for (var script : List.of("waymark", "launcher/jdk.sh", "launcher/prepare.sh")) {
            Files.copy(Path.of("..").resolve(script), root.resolve(script));
        }
        machine = new Machine(folder.resolve("machine"));
        machine.installJdk("jdk-25", "25.0.3");
        machine.installMaven();
    }

    /** Starts `./waymark` and leaves it running. */
    Start start(String... arguments) throws IOException {
        return machine.start(root.resolve("waymark"), root, arguments);
    }

    /** Starts `./waymark` and waits for its end. */
    Outcome run(String... arguments) throws IOException {
        return start(arguments).end();
    }

    /** The steps taken since the last question. */
    List<String> steps() throws IOException {
        return machine.steps();
    }
}

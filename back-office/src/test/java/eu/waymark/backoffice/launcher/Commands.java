package eu.waymark.backoffice.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Commands of the real machine, each behind a script of one line, so that no other command is found beside them. */
final class Commands {
    private static final List<String> NEEDED = List.of(
            "bash basename cat cksum cp dirname env find head mkdir mv readlink rm sed sleep tail touch tr uname"
                    .split(" "));

    private Commands() {}

    /** Puts all that the launcher needs into the folder, but no command that locks. */
    static void putNeeded(Path folder) throws IOException {
        for (var command : NEEDED) {
            put(command, folder);
        }
    }

    static void put(String command, Path folder) throws IOException {
        var script = Files.writeString(folder.resolve(command), "#!/bin/sh\nexec '" + find(command) + "' \"$@\"\n");
        makeExecutable(script);
    }

    static void makeExecutable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true)) throw new IOException("cannot make executable: " + file);
    }

    private static Path find(String command) throws IOException {
        for (var folder : System.getenv("PATH").split(":")) {
            var file = Path.of(folder, command);
            if (Files.isExecutable(file)) return file.toAbsolutePath();
        }
        throw new IOException("The launcher needs the command " + command + ", and it is not on PATH");
    }
}

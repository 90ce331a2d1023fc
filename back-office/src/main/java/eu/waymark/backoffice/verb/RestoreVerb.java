package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.Backups;
import eu.waymark.backoffice.backup.BackupDamagedException;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: a backup, verified before it takes its place. */
@Command(
        description =
                "Bring a backup back into a data folder: unpacked and verified first, and only then put in place.")
final class RestoreVerb extends Verb {
    @Parameters(paramLabel = "FILE", description = "made by backup")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs
    private Path file;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Option(names = "--replace", description = "replace a record that is there; it is kept beside the restored one")
    private boolean replace;

    RestoreVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) throw new CannotException("there is no file " + file);
        try {
            Optional<Path> former = Backups.restore(file, new DataFolder(data), replace, Clock.systemUTC());
            if (json)
                terminal.json(
                        new Restored(data.toString(), former.map(Path::toString).orElse(null)));
            else {
                terminal.say("The record is back in " + data + "; its views are built when it is served.");
                former.ifPresent(kept -> terminal.say("What was there is kept in " + kept));
            }
            return Exit.DONE;
        } catch (BackupDamagedException e) {
            terminal.progress("waymark: " + e.getMessage());
            return Exit.NOT_SO;
        }
    }

    private record Restored(String data, @Nullable String former) {}
}

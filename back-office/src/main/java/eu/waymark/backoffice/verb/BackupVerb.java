package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.Backups;
import eu.waymark.backoffice.assembly.RecordInFolder;
import eu.waymark.backoffice.backup.BackupManifest;
import eu.waymark.backoffice.folder.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: one file with all that is not derived. */
@Command(
        description = {
            "Write all of a data folder that is not derived into one file: events, checkpoints, keys, documents.",
            "A server may go on serving it meanwhile. Keep the file where nobody else reads it: the signing key is in it."
        })
final class BackupVerb extends Verb {
    @Parameters(
            paramLabel = "FILE",
            description = "where to; a file that is there is replaced when the new one is whole")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs
    private Path file;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Mixin
    private ViewsOption views = new ViewsOption();

    BackupVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data);
        RecordInFolder.expect(folder, views.settings());
        BackupManifest manifest = Backups.backup(folder, views.settings(), file, Clock.systemUTC());
        long bytes =
                manifest.files().stream().mapToLong(BackupManifest.Kept::length).sum();
        if (json) terminal.json(manifest);
        else
            terminal.say("%s holds the record in %s: %d files, %d bytes. ./waymark restore %s --data DIR brings it back"
                    .formatted(file, data, manifest.files().size(), bytes, file));
        return Exit.DONE;
    }
}

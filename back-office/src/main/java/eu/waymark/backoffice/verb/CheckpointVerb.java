package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.Access;
import eu.waymark.backoffice.assembly.Statuses;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code checkpoint}: signs what is recorded now, for somebody to keep. */
@Command(
        description = {
            "Sign a checkpoint over all that is recorded now, and print it.",
            "Whoever keeps it can prove later that nothing of that was changed."
        })
final class CheckpointVerb extends Verb {
    @Option(names = "-o", paramLabel = "FILE", description = "write it there instead")
    private @Nullable Path file;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Mixin
    private ViewsOption views = new ViewsOption();

    CheckpointVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data);
        if (!Statuses.isThere(folder, views.settings()))
            throw new CannotException("there is no record in " + data + ": name its folder with --data");
        try (Access access = Access.to(folder, views.settings())) {
            NewKey.print(terminal, true, access.newKey());
            print(access.checkpoint());
        }
        return Exit.DONE;
    }

    private void print(SignedCheckpoint signed) {
        if (file != null) write(file, signed.note());
        if (json) terminal.json(signed);
        else if (file == null) terminal.out().print(signed.note());
        else terminal.say("checkpoint " + signed.number() + " over " + signed.size() + " events: " + file);
    }

    private static void write(Path file, String note) {
        try {
            Files.writeString(file, note);
        } catch (IOException e) {
            throw new CannotException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}

package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.Access;
import eu.waymark.backoffice.assembly.Statuses;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.shared.ledger.KeyChanged;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rotate-key}: has another key sign the ledger. */
@Command(
        description = {
            "Make another key for the ledger, announce it in the record, and sign a checkpoint with both keys.",
            "From then on only the new one signs. Broken off, it goes on from there when it is run again."
        })
final class RotateKeyVerb extends Verb {
    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Mixin
    private final ViewsOption views = new ViewsOption();

    RotateKeyVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data);
        if (!Statuses.isThere(folder, views.settings()))
            throw new CannotException("there is no record in " + data + ": name its folder with --data");
        try (Access access = Access.to(folder, views.settings())) {
            NewKey.print(terminal, true, access.newKey());
            print(access.rotateKey());
        }
        return Exit.DONE;
    }

    private void print(KeyChanged changed) {
        if (json) {
            terminal.json(changed);
            return;
        }
        terminal.say("former key: " + changed.former());
        terminal.say("new key:    " + changed.key());
        terminal.say("checkpoint " + changed.checkpoint().number() + " over "
                + changed.checkpoint().size()
                + " events is signed by both; only the new key signs what comes after it.");
        terminal.say(
                "Give the new key to every auditor, and have them keep that checkpoint: the one leads to the other.");
    }
}

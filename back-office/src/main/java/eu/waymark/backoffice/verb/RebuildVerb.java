package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.Access;
import eu.waymark.backoffice.assembly.Statuses;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rebuild}: views anew, beside the live ones. */
@Command(description = "Build views again beside the live ones, which are swapped at the end.")
final class RebuildVerb extends Verb {
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Parameters(arity = "0..*", paramLabel = "VIEW", description = "their names; all views where none is named")
    private List<String> views = List.of();

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Mixin
    private final ViewsOption place = new ViewsOption();

    RebuildVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data);
        if (!Statuses.isThere(folder, place.settings()))
            throw new CannotException("there is no record in " + data + ": name its folder with --data");
        try (Access access = Access.to(folder, place.settings())) {
            NewKey.print(terminal, true, access.newKey());
            try (Watch _ = new Watch(LOOK, () -> tell(access.status()))) {
                access.rebuild(views);
            }
            print(access.status());
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
        return Exit.DONE;
    }

    private void print(RecordStatus status) {
        if (json) terminal.json(status);
        else
            terminal.say("rebuilt: " + (views.isEmpty() ? "all views" : String.join(", ", views)) + ", to position "
                    + status.head());
    }

    private void tell(RecordStatus status) {
        RebuildProgress.lines(status).forEach(terminal::progress);
    }
}

package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.Statuses;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}: what is recorded, and how far the views are. */
@Command(description = "What is recorded, and how far the views are.")
final class StatusVerb extends Verb {
    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Mixin
    private final ViewsOption views = new ViewsOption();

    StatusVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data);
        if (!Statuses.isThere(folder, views.settings()))
            throw new CannotException(
                    "there is no record in " + data + ": name its folder with --data, or start one with serve");
        RecordStatus status = Statuses.of(folder, views.settings());
        if (json) terminal.json(status);
        else print(status);
        return Exit.DONE;
    }

    private void print(RecordStatus status) {
        terminal.say("events: " + status.events() + ", head at position " + status.head() + " (events in "
                + status.engines().events() + ", views in " + status.engines().views() + ")");
        List<List<String>> rows = status.views().stream()
                .map(view -> List.of(
                        view.name(),
                        String.valueOf(view.version()),
                        String.valueOf(view.position()),
                        String.valueOf(view.lag()),
                        view.state() + (view.cause() == null ? "" : ": " + view.cause())))
                .toList();
        LedgerLines.of(status.ledger()).forEach(terminal::say);
        TextTable.lines(Stream.concat(Stream.of(List.of("view", "version", "position", "lag", "state")), rows.stream())
                        .toList())
                .forEach(terminal::say);
    }
}

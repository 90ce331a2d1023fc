package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.SeriesFiles;
import eu.waymark.backoffice.folder.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code checkpoints}: the whole series as files. */
@Command(
        description = {
            "Write every checkpoint ever signed into a folder, a file each, with the time stamps on them.",
            "Also while a server writes. Run again, it adds what is new; nothing that is there is changed."
        })
final class CheckpointsVerb extends Verb {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "where to; made where there is none")
    private @Nullable Path to;

    @Option(
            names = "--home",
            description = {
                "into the data folder itself, which goes on with them: for a deployment that leaves MongoDB.",
                "Nothing may run on the folder, and nothing may sign in MongoDB any more."
            })
    private boolean home;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Mixin
    private ViewsOption views = new ViewsOption();

    CheckpointsVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data);
        if ((to == null) != home) throw usage("name a folder to write them into, or say --home");
        long written = to == null
                ? SeriesFiles.bringHome(folder, views.settings())
                : SeriesFiles.write(folder, views.settings(), to);
        Path place = to == null ? folder.checkpoints() : to;
        if (json) terminal.json(new Written(place.toString(), written));
        else terminal.say("%s holds every checkpoint; %d of them are new".formatted(place, written));
        return Exit.DONE;
    }

    private record Written(String folder, long written) {}
}

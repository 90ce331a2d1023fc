package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.FolderExports;
import eu.waymark.backoffice.assembly.Statuses;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.When;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: a project as a file to take home, through the running server or without one. */
@Command(description = "Take a project home as a file, as it was recorded by a day. Made from the record itself.")
final class ExportVerb extends Verb {
    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            description = "csv: timeline, partners and journal as tables; bundle: the events with all that proves them")
    private String format = "";

    @Option(names = "--project", required = true, paramLabel = "P", description = "such as values")
    private String project = "";

    @Option(
            names = "--as-of",
            paramLabel = "D",
            description = "a day, an instant in UTC, or @ and a sequence number (default: all that is recorded)")
    private @Nullable String asOf;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "the file to write, or the folder to put it into (default: here, named for what it holds)")
    private Path output = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Mixin
    private ViewsOption views = new ViewsOption();

    ExportVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        ExportQuestion question = question();
        DataFolder folder = new DataFolder(data);
        if (!Statuses.isThere(folder, views.settings()))
            throw new CannotException("there is no record in " + data + ": name its folder with --data");
        OutputFile file = new OutputFile(output);
        try {
            FolderExports.export(folder, views.settings(), question, file, terminal::progress);
        } catch (ProblemException e) {
            return said(e.problem());
        }
        if (json) terminal.json(file.written());
        else terminal.say(file.written().sentence());
        return Exit.DONE;
    }

    private int said(Problem problem) {
        boolean noFormat = ("export/" + format).equals(problem.more().get("what"));
        if (problem.status() == 400 || noFormat) throw usage(problem.detail());
        terminal.progress("waymark: " + problem.detail());
        return problem.status() == 404 ? Exit.NOT_SO : Exit.CANNOT;
    }

    private ExportQuestion question() {
        AsOf day = asOf == null ? null : read("--as-of", asOf, AsOf::of);
        return new ExportQuestion(format, read("--project", project, ProjectId::new), new When(null, day));
    }

    private <T> T read(String option, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw usage(option + " " + e.getMessage());
        }
    }
}

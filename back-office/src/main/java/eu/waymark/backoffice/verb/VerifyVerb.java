package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.BundleVerification;
import eu.waymark.backoffice.assembly.RecordVerification;
import eu.waymark.backoffice.assembly.Statuses;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.verification.VerifyReport;
import eu.waymark.backoffice.verification.VerifyText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether the record, or a bundle taken from it, is what was signed. */
@Command(
        description = {
            "Read the whole record, recompute its ledger, and compare it with every checkpoint ever signed.",
            "Reads files only, and changes none, also while a server writes.",
            "With a BUNDLE: verify that file by itself; no folder and no server is needed."
        })
final class VerifyVerb extends Verb {
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Parameters(arity = "0..1", paramLabel = "BUNDLE", description = "the ZIP that export bundle wrote")
    private @Nullable Path bundle;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "a checkpoint that you kept; may be given several times")
    private List<Path> checkpoints = List.of();

    @Option(
            names = "--key",
            paramLabel = "VKEY|FILE",
            description = "the key that you were given; counts instead of what folder or bundle say")
    private @Nullable String key;

    @Mixin
    private ViewsOption views = new ViewsOption();

    VerifyVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        return bundle == null ? verifyRecord() : new VerifiedBundle(terminal, json).verify(bundle, brought());
    }

    /** Only what stands on the command line is wrong usage: nothing that a bundle holds is. */
    private BundleVerification brought() {
        try {
            return new BundleVerification(checkpoints, key);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private int verifyRecord() {
        DataFolder folder = new DataFolder(data);
        if (!Statuses.isThere(folder, views.settings()))
            throw new CannotException("there is no record in " + data + ": name its folder with --data");
        RecordVerification verification = verification(folder);
        VerifyReport report;
        try (Watch _ = new Watch(LOOK, () -> verification.pace().ifPresent(terminal::progress))) {
            report = verification.run(terminal::progress);
        }
        print(report);
        return report.intact() ? Exit.DONE : Exit.NOT_SO;
    }

    private RecordVerification verification(DataFolder folder) {
        try {
            return new RecordVerification(folder, views.settings(), checkpoints, key);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private void print(VerifyReport report) {
        if (json) terminal.json(report);
        else VerifyText.lines(report).forEach(terminal::say);
        report.notes().forEach(terminal::progress);
    }
}

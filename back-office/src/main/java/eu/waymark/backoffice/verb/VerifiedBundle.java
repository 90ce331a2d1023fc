package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.BundleVerification;
import eu.waymark.backoffice.bundle.BundleReport;
import eu.waymark.backoffice.bundle.BundleText;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code verify BUNDLE}: by the file alone, no folder and no server. */
record VerifiedBundle(Terminal terminal, boolean json) {
    /** Tells what was found, and gives the exit status; {@link BundleVerification#of} says what it throws. */
    int verify(Path bundle, List<Path> checkpoints, @Nullable String key) {
        BundleReport report = BundleVerification.of(bundle, checkpoints, key);
        if (json) terminal.json(report);
        else BundleText.result(report).forEach(terminal::say);
        BundleText.beside(report).forEach(terminal::progress);
        if (!report.intact()) return Exit.NOT_SO;
        return report.notComparable().isEmpty() ? Exit.DONE : Exit.CANNOT;
    }
}

package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.BundleVerification;
import eu.waymark.backoffice.bundle.BundleReport;
import eu.waymark.backoffice.bundle.BundleText;
import java.nio.file.Path;

/** {@code verify BUNDLE}: by the file alone, no folder and no server. */
record VerifiedBundle(Terminal terminal, boolean json) {
    /** Tells what was found, and gives the exit status; {@link BundleVerification#verify} says what it throws. */
    int verify(Path bundle, BundleVerification verification) {
        BundleReport report = verification.verify(bundle);
        if (json) terminal.json(report);
        else BundleText.result(report).forEach(terminal::say);
        BundleText.beside(report).forEach(terminal::progress);
        if (!report.intact()) return Exit.NOT_SO;
        return report.notComparable().isEmpty() ? Exit.DONE : Exit.CANNOT;
    }
}

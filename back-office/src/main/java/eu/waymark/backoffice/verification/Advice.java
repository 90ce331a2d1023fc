package eu.waymark.backoffice.verification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What to do about a record that is not intact. */
public final class Advice {
    private Advice() {}

    /** The same report with advice. */
    public static VerifyReport to(VerifyReport report, Path data) {
        return new VerifyReport(
                report.intact(),
                report.events(),
                report.head(),
                report.root(),
                report.checkpoints(),
                report.holding(),
                report.failing(),
                report.proven(),
                report.uncovered(),
                report.difference(),
                report.faults(),
                report.faultCount(),
                report.notes(),
                of(report, data));
    }

    private static List<String> of(VerifyReport report, Path data) {
        List<String> advice = new ArrayList<>();
        if (report.difference() != null) {
            advice.add("stop what writes " + data
                    + ", copy the folder as it is, and do not rebuild its views: they hold what was followed");
            advice.add("take a backup from before, and verify that one: ./waymark verify --data BACKUP");
        }
        if (report.hasFault("checkpoint") || report.hasFault("key"))
            advice.add("bring checkpoints and the key from somebody who kept them, or from a backup:"
                    + " ./waymark verify --data " + data + " --checkpoint FILE --key FILE");
        if (report.difference() == null && report.hasFault("view"))
            advice.add("build the views again from the record: ./waymark rebuild --data " + data);
        return advice;
    }
}

package eu.waymark.backoffice.bundle;

import eu.waymark.backoffice.bundle.BundleReport.Held;
import java.util.List;
import java.util.stream.Stream;

/** A verified bundle in sentences. */
public final class BundleText {
    private static final List<String> NOT_PROVEN = List.of(
            "that the key is the right one is for you to compare, or give it with --key",
            "that no later event of the project exists is not proven",
            "that what was recorded is true is not proven");

    private BundleText() {}

    /** The result: one line where it is intact, a line for each difference where it is not. */
    public static List<String> result(BundleReport report) {
        Held held = report.held();
        if (report.intact() && held != null) return List.of(intact(held));
        return Stream.concat(
                        Stream.of("not intact: " + report.bundle()),
                        report.differences().stream().map(difference -> "  " + difference))
                .toList();
    }

    private static String intact(Held held) {
        return "intact: %d events of %s (@0 to @%d, as of %s), under the checkpoint over %d events of %s, root %s; %d checkpoints compared"
                .formatted(
                        held.events(),
                        held.project(),
                        held.sequence(),
                        held.asOf(),
                        held.size(),
                        held.origin(),
                        held.root(),
                        held.checkpoints());
    }

    /** What goes beside the result. */
    public static List<String> beside(BundleReport report) {
        Held held = report.held();
        if (!report.intact() || held == null) return report.notes();
        return Stream.of(report.notes(), List.of("signed by " + held.key()), NOT_PROVEN)
                .flatMap(List::stream)
                .toList();
    }
}

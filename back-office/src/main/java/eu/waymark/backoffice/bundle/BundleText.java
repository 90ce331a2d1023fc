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

    /**
     * The result: one line where it is intact, and one for each kept checkpoint that it says nothing of; a line for each difference where it
     * is not.
     */
    public static List<String> result(BundleReport report) {
        Held held = report.held();
        return report.intact() && held != null
                ? lines(intact(report, held))
                : lines(Stream.concat(
                        Stream.of("not intact: " + report.bundle()),
                        report.differences().stream().map(difference -> "  " + difference)));
    }

    private static Stream<String> intact(BundleReport report, Held held) {
        if (report.notComparable().isEmpty()) return Stream.of("intact: " + figures(held));
        return Stream.concat(
                report.notComparable().stream().map(kept -> "not comparable with this bundle: " + kept),
                Stream.of("apart from that intact: " + figures(held)));
    }

    private static String figures(Held held) {
        return "%d events of %s (@0 to @%d, as of %s), under the checkpoint over %d events of %s, root %s; %d checkpoints compared"
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
        if (!report.intact() || held == null) return lines(report.notes().stream());
        return lines(Stream.of(report.notes(), List.of("signed by " + held.key()), NOT_PROVEN)
                .flatMap(List::stream));
    }

    /** What a bundle says of itself may hold line ends, and is not to look like a line of ours. */
    private static List<String> lines(Stream<String> lines) {
        return lines.map(line -> line.replace('\n', '\uFFFD')).toList();
    }
}

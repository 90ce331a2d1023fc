package eu.waymark.backoffice.verification;

import eu.waymark.backoffice.verification.VerifyReport.Difference;
import eu.waymark.backoffice.verification.VerifyReport.Fault;
import eu.waymark.backoffice.verification.VerifyReport.Numbers;
import eu.waymark.backoffice.verification.VerifyReport.Proven;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report as a person reads it. */
public final class VerifyText {
    private static final int FAULTS_SHOWN = 10;

    private VerifyText() {}

    /** One line where all is well. */
    public static List<String> lines(VerifyReport report) {
        if (!report.intact()) return broken(report);
        return report.proven() == null ? unproven(report) : List.of("intact: " + figures(report) + uncovered(report));
    }

    private static List<String> unproven(VerifyReport report) {
        return List.of(
                "nothing is proven yet: " + figures(report),
                "No checkpoint is here: none was signed, or all were taken away. A server signs one within a minute of what it records (./waymark serve);"
                        + " keep it, and the key, where nobody who keeps the record can change them.");
    }

    private static String figures(VerifyReport report) {
        return "%d events, head %d, root %s, %d checkpoints compared"
                .formatted(report.events(), report.head(), report.root(), report.checkpoints());
    }

    private static String uncovered(VerifyReport report) {
        return report.uncovered() == 0
                ? ""
                : "; the last %d are not yet covered by a checkpoint".formatted(report.uncovered());
    }

    private static List<String> broken(VerifyReport report) {
        List<String> lines = new ArrayList<>(List.of("NOT INTACT: " + figures(report)));
        if (report.difference() != null) lines.add("first difference: " + difference(report.difference()));
        report.faults().stream().limit(FAULTS_SHOWN).map(VerifyText::fault).forEach(lines::add);
        long more = report.faultCount() - Math.min(FAULTS_SHOWN, report.faults().size());
        if (more > 0) lines.add("  and " + more + " more faults");
        lines.add(
                "checkpoints that hold: " + numbers(report.holding()) + "; that do not: " + numbers(report.failing()));
        lines.add("still proven: " + (report.proven() == null ? "nothing" : proven(report.proven())));
        report.advice().forEach(advice -> lines.add("what to do: " + advice));
        return lines;
    }

    private static String difference(Difference difference) {
        String where = difference.position() != null
                ? "position " + difference.position()
                : "between position %d and position %d".formatted(difference.from(), difference.to());
        return where + ": " + difference.kind() + ": " + difference.said();
    }

    private static String fault(Fault fault) {
        return "  " + fault.about() + " " + fault.name() + ": " + fault.said();
    }

    private static String numbers(List<Numbers> numbers) {
        return numbers.isEmpty()
                ? "none"
                : numbers.stream().map(Numbers::toString).collect(Collectors.joining(", "));
    }

    private static String proven(Proven proven) {
        return "the first %d events are those that %s covers"
                .formatted(
                        proven.events(),
                        proven.number() == null
                                ? proven.checkpoint()
                                : "checkpoint %d of %s".formatted(proven.number(), proven.signedAt()));
    }
}

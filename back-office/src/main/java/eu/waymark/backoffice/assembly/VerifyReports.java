package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.verification.VerifyReport;
import eu.waymark.backoffice.verification.VerifyReport.Numbers;
import eu.waymark.query.verify.Difference;
import eu.waymark.query.verify.Proven;
import eu.waymark.query.verify.Report;
import eu.waymark.query.verify.Span;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the query-side found, as the back-office says it. */
final class VerifyReports {
    private VerifyReports() {}

    static VerifyReport of(Report report) {
        return new VerifyReport(
                report.isIntact(),
                report.events(),
                report.events() - 1,
                Base64.getEncoder().encodeToString(report.root()),
                report.compared(),
                numbers(report.holding()),
                numbers(report.failing()),
                proven(report.proven()),
                report.uncovered(),
                difference(report.difference()),
                report.faults().stream()
                        .map(fault -> new VerifyReport.Fault(word(fault.about()), fault.name(), fault.said()))
                        .toList(),
                report.faultCount(),
                report.notes(),
                List.of());
    }

    private static List<Numbers> numbers(List<Span> spans) {
        return spans.stream().map(span -> new Numbers(span.from(), span.to())).toList();
    }

    private static VerifyReport.@Nullable Proven proven(@Nullable Proven proven) {
        if (proven == null) return null;
        String signedAt = proven.signedAt() == null ? null : proven.signedAt().toString();
        return new VerifyReport.Proven(proven.events(), proven.name(), proven.number(), signedAt);
    }

    private static VerifyReport.@Nullable Difference difference(@Nullable Difference found) {
        if (found == null) return null;
        Long position = found.isExact() ? found.from() : null;
        return new VerifyReport.Difference(word(found.kind()), position, found.from(), found.to(), found.said());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package eu.waymark.query.compare;

import eu.waymark.shared.agreement.TargetProgress;
import eu.waymark.shared.project.ProjectOverview;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The agreement: what the project's overview tells of it, and its targets by indicator. */
record AgreementState(
        @Nullable String agreement,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int amendments,
        Map<String, TargetProgress> targets) {
    static AgreementState of(ProjectOverview it, List<TargetProgress> progress) {
        Map<String, TargetProgress> targets = new LinkedHashMap<>();
        progress.forEach(target -> targets.put(target.indicator().name(), target));
        return new AgreementState(it.agreement(), it.startsOn(), it.endsOn(), it.amendments(), targets);
    }
}

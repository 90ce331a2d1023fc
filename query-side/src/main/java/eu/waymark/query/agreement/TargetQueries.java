package eu.waymark.query.agreement;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.ListedInMemory;
import eu.waymark.query.answer.ProjectReading;
import eu.waymark.query.fold.Keys;
import eu.waymark.shared.agreement.FindTargets;
import eu.waymark.shared.agreement.Indicator;
import eu.waymark.shared.agreement.TargetProgress;
import eu.waymark.shared.query.QueryAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Answers what is asked about targets: every indicator, in its order, whether the agreement sets a target for it or not. */
public record TargetQueries(Asking asking) {

    public QueryAnswer<TargetProgress> find(FindTargets query) {
        return asking.about(
                query,
                reading -> ListedInMemory.page(
                        reading,
                        Targets.VIEW.name(),
                        items(reading),
                        item -> Keys.numbered(item.indicator().ordinal()),
                        item -> item.indicator().name(),
                        query.paging()));
    }

    private static List<TargetProgress> items(ProjectReading reading) {
        List<TargetDocument> parts = reading.all(Targets.VIEW);
        return Arrays.stream(Indicator.values())
                .map(indicator -> progress(
                        indicator,
                        parts.stream()
                                .filter(part -> part.indicator() == indicator)
                                .toList()))
                .toList();
    }

    private static TargetProgress progress(Indicator indicator, List<TargetDocument> parts) {
        Integer target = parts.stream()
                .map(TargetDocument::target)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        int achieved = parts.stream().mapToInt(TargetDocument::achieved).sum();
        int planned = parts.stream().mapToInt(TargetDocument::planned).sum();
        return new TargetProgress(
                indicator, target, achieved, planned, target == null ? null : Math.max(0, target - achieved));
    }
}

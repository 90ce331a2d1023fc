package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.operations.RecordStatus.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How far views have come that are being built. Their positions do not say: those are the live ones'. */
final class RebuildProgress {
    private RebuildProgress() {}

    /** A line for all that have come equally far, as those that are built together have. */
    static List<String> lines(RecordStatus status) {
        Map<Standing, List<String>> names = status.views().stream()
                .filter(view -> !view.state().equals("live"))
                .collect(Collectors.groupingBy(
                        Standing::of, LinkedHashMap::new, Collectors.mapping(View::name, Collectors.toList())));
        return names.entrySet().stream()
                .map(one -> one.getKey().state() + " " + String.join(", ", one.getValue()) + ": "
                        + one.getKey().cause())
                .toList();
    }

    private record Standing(String state, String cause) {
        static Standing of(View view) {
            return new Standing(view.state(), Objects.requireNonNullElse(view.cause(), "about to begin"));
        }
    }
}

package eu.waymark.query.compare;

import eu.waymark.query.fold.Keys;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.compare.SubjectChange;
import java.util.List;

/**
 * In which order changes are told: by kind of subject, the project's own counts last, and within it by what happened first. It stays as
 * it is while more happens.
 */
final class Order {
    private static final List<String> KINDS = List.of(
            Subjects.AGREEMENT,
            "partner",
            "community",
            "activity",
            "roadmap",
            "benchmark",
            Subjects.GUIDELINES,
            "output",
            Subjects.PROJECT);

    private Order() {}

    static String of(SubjectChange change) {
        int kind = KINDS.indexOf(change.subject().split("/", 2)[0]);
        // What only days have changed comes last.
        String first = change.events().isEmpty()
                ? "~"
                : Keys.numbered(change.events().getFirst().sequence());
        return Keys.numbered(kind < 0 ? KINDS.size() : kind) + "/" + first;
    }
}

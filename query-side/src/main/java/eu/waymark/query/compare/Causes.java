package eu.waymark.query.compare;

import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.Subjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which events changed which subject, and which of its fields. Used by one thread. */
final class Causes {
    private final Map<String, List<RecordedEvent>> bySubject = new HashMap<>();
    private final Map<String, Map<String, List<Long>>> byField = new HashMap<>();

    /** Notes what this event changed, and in any case what it is about, where that has a state of its own. */
    void note(RecordedEvent event, Map<String, Difference> differences, Predicate<String> known) {
        Set<String> named = new TreeSet<>(differences.keySet());
        differences.forEach((subject, it) -> fields(subject, event, it.before(), it.after()));
        String subject = event.event().subject();
        if (known.test(subject)) named.add(subject);
        // No event goes unnamed.
        if (named.isEmpty()) named.add(Subjects.PROJECT);
        named.forEach(
                one -> bySubject.computeIfAbsent(one, none -> new ArrayList<>()).add(event));
    }

    private void fields(String subject, RecordedEvent event, @Nullable State was, @Nullable State is) {
        Map<String, List<Long>> fields = byField.computeIfAbsent(subject, none -> new LinkedHashMap<>());
        for (String path : Fields.differing(of(was), of(is)))
            fields.computeIfAbsent(path, none -> new ArrayList<>()).add(event.sequence());
    }

    static Fields of(@Nullable State state) {
        return state == null ? Fields.NONE : state.fields();
    }

    Set<String> subjects() {
        return bySubject.keySet();
    }

    List<RecordedEvent> of(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Sequence numbers. */
    List<Long> of(String subject, String path) {
        return byField.getOrDefault(subject, Map.of()).getOrDefault(path, List.of());
    }
}

package eu.waymark.query.compare;

import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.Subjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which events changed which subject, and which of its fields. Used by one thread. */
final class Causes {
    private final Map<String, List<RecordedEvent>> bySubject = new HashMap<>();
    private final Map<String, Map<String, List<Long>>> byField = new HashMap<>();

    /**
     * Notes what this event changed.
     *
     * @param before the states before it and {@code after} those after it, all as seen on the same day
     */
    void note(RecordedEvent event, Map<String, State> before, Map<String, State> after) {
        Set<String> changed = new TreeSet<>();
        Set<String> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(after.keySet());
        for (String subject : subjects) {
            State was = before.get(subject);
            State is = after.get(subject);
            if (Objects.equals(was, is)) continue;
            changed.add(subject);
            fields(subject, event, was, is);
        }
        changed.add(about(event, subjects, changed));
        changed.forEach(subject ->
                bySubject.computeIfAbsent(subject, none -> new ArrayList<>()).add(event));
    }

    private void fields(String subject, RecordedEvent event, @Nullable State was, @Nullable State is) {
        Map<String, List<Long>> fields = byField.computeIfAbsent(subject, none -> new LinkedHashMap<>());
        for (String path : Fields.differing(of(was), of(is)))
            fields.computeIfAbsent(path, none -> new ArrayList<>()).add(event.sequence());
    }

    /** So that no event goes unnamed: what it is about; where that has no state of its own, what it changed; or else the project. */
    private static String about(RecordedEvent event, Set<String> subjects, Set<String> changed) {
        String subject = event.event().subject();
        if (subjects.contains(subject)) return subject;
        return changed.isEmpty() ? Subjects.PROJECT : changed.iterator().next();
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

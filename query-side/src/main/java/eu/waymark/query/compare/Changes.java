package eu.waymark.query.compare;

import eu.waymark.query.fold.Keys;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.timeline.Timeline;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.compare.ChangingEvent;
import eu.waymark.shared.compare.FieldChange;
import eu.waymark.shared.compare.SubjectChange;
import eu.waymark.shared.compare.SubjectChange.Outcome;
import eu.waymark.shared.timeline.TimelineItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of each subject between two states.
 *
 * @param before the states at the earlier time, as seen then
 * @param after those at the later time, as seen then
 */
record Changes(Map<String, State> before, Map<String, State> after, Causes causes) {

    /** Subjects that differ, or that something happened to, in their order; those that are gone last. */
    List<SubjectChange> all() {
        Set<String> subjects = new LinkedHashSet<>(after.keySet());
        subjects.addAll(before.keySet());
        subjects.addAll(causes.subjects());
        return subjects.stream()
                .map(this::of)
                .filter(change -> !change.fields().isEmpty() || !change.events().isEmpty())
                .toList();
    }

    private SubjectChange of(String subject) {
        State was = before.get(subject);
        State is = after.get(subject);
        List<FieldChange> fields = fields(subject, Causes.of(was), Causes.of(is));
        State known = is == null ? was : is;
        String name = known == null ? subject : known.name();
        List<ChangingEvent> events =
                causes.of(subject).stream().map(Changes::event).toList();
        return new SubjectChange(subject, name, outcome(was, is, fields.isEmpty()), fields, events);
    }

    private static Outcome outcome(@Nullable State was, @Nullable State is, boolean same) {
        if (same) return Outcome.UNCHANGED;
        if (was == null) return Outcome.ADDED;
        return is == null ? Outcome.REMOVED : Outcome.CHANGED;
    }

    private List<FieldChange> fields(String subject, Fields was, Fields is) {
        return Fields.differing(was, is).stream()
                .map(path -> {
                    Object before = was.byPath().get(path);
                    Object after = is.byPath().get(path);
                    return new FieldChange(
                            path, before, after, causes.of(subject, path), Sentences.of(path, before, after));
                })
                .toList();
    }

    private static ChangingEvent event(RecordedEvent recorded) {
        TimelineItem item =
                Objects.requireNonNull(Timeline.VIEW.fold(Keys.numbered(recorded.sequence()), null, recorded));
        return new ChangingEvent(
                recorded.sequence(),
                recorded.type(),
                item.title(),
                item.occurredOn(),
                recorded.recordedAt(),
                item.actor(),
                recorded.metadata().get(Metadata.REASON));
    }
}

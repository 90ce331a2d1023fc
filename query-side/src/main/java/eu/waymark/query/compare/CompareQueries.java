package eu.waymark.query.compare;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.ListedInMemory;
import eu.waymark.query.answer.MalformedQueryException;
import eu.waymark.query.answer.NotRecordedException;
import eu.waymark.query.answer.ProjectReading;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.past.Cut;
import eu.waymark.query.past.RecordedPast;
import eu.waymark.query.project.Portfolio;
import eu.waymark.query.project.ProjectDocument;
import eu.waymark.shared.Streams;
import eu.waymark.shared.compare.Compare;
import eu.waymark.shared.compare.SubjectChange;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.When;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Answers what changed between two times, from the record alone: the project's events are played once, and every event on the way is
 * asked what it changed.
 *
 * @param asking the live one: waits for what is to be compared
 * @param views all that there are
 */
public record CompareQueries(Asking asking, RecordedPast past, List<Projection<?>> views, Clock clock) {

    public QueryAnswer<SubjectChange> find(Compare query) {
        When when = Objects.requireNonNullElse(query.when(), When.NOW);
        return asking.guarded(() -> {
            boolean behind = !asking.holds(query.project(), when.after());
            Instant now = clock.instant();
            Cut from = past.cuts().of(query.project(), query.from(), now);
            AsOf asOf = when.asOf();
            Cut to = asOf == null
                    ? past.cuts().whole(query.project(), now)
                    : past.cuts().of(query.project(), asOf, now);
            if (from.last() > to.last() || from.instant().isAfter(to.instant()))
                throw new MalformedQueryException("the earlier time comes first, but from=%s lies after to=%s"
                        .formatted(query.from().text(), asOf == null ? now : asOf.text()));
            Replay replay = new Replay(views);
            List<SubjectChange> changes = changes(query.project(), replay, from, to);
            ProjectReading reading =
                    new ProjectReading(replay, project(query.project(), replay), to.instant(), asOf, behind);
            return page(query, reading, changes);
        });
    }

    private List<SubjectChange> changes(ProjectId project, Replay replay, Cut from, Cut to) {
        List<RecordedEvent> events = past.prefix(to).events();
        int first = (int) from.last() + 1;
        events.subList(0, first).forEach(replay::fold);
        project(project, replay);
        Map<String, State> before = new Standing(project, replay, from.instant()).all();
        // As seen on the later day, so that an event is not taken for what the passing of days did.
        Standing standing = new Standing(project, replay, to.instant());
        Causes causes = new Causes();
        for (RecordedEvent event : events.subList(first, events.size()))
            causes.note(event, standing.play(event), standing::holds);
        // Asked once more, so that what differs does not rest on what was noted on the way.
        Map<String, State> after = new Standing(project, replay, to.instant()).all();
        return new Changes(before, after, causes).all();
    }

    private static ProjectDocument project(ProjectId project, Replay replay) {
        ProjectDocument document = replay.find(Portfolio.VIEW, project.value(), Portfolio.KEY);
        if (document == null) throw new NotRecordedException(Streams.project(project), null);
        return document;
    }

    private static QueryAnswer<SubjectChange> page(Compare query, ProjectReading reading, List<SubjectChange> changes) {
        String list = "compare/" + query.from().text();
        return ListedInMemory.page(reading, list, changes, Order::of, SubjectChange::subject, query.paging());
    }
}

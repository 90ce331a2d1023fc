package eu.waymark.query.answer;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.project.ProjectDocument;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Selection.Condition;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One consistent state of one project, read for one instant.
 *
 * @param past how far back was asked for; absent: the present
 * @param behind whether it lacks what was waited for
 */
public record ProjectReading(
        Snapshot snapshot,
        ProjectDocument document,
        Instant asOf,
        @Nullable AsOf past,
        boolean behind) {

    /** The day asked for, where the project is. */
    public LocalDate today() {
        return LocalDate.ofInstant(asOf, document.overview().timeZone());
    }

    public <D> @Nullable D find(Projection<D> view, String key) {
        return snapshot.find(view, project(), key);
    }

    /** A page of a view, each document made an item. */
    public <D, T> QueryAnswer<T> page(
            Projection<D> view, List<Condition> conditions, Paging paging, Function<D, T> item) {
        String list = list(view.name()) + "/" + conditions;
        Slice<D> slice = snapshot.list(
                view, new Selection(project(), conditions, paging.limit(), Cursors.place(list, paging.cursor())));
        List<T> items = slice.documents().stream().map(item).toList();
        return page(items, Cursors.of(list, slice.next()));
    }

    /** The name of a list as cursors know it: that of another time is another list. */
    String list(String name) {
        return name + "/" + project() + (past == null ? "" : "/" + past.text());
    }

    public <T> Page<T> page(List<T> items, @Nullable String next) {
        return new Page<>(asOf, document.sequence(), items, next, behind);
    }

    public <T> Single<T> single(T item, long version) {
        return new Single<>(asOf, document.sequence(), version, item, behind);
    }

    /** Every document of a view of this project. Only for views that hold few a project. */
    public <D> List<D> all(Projection<D> view) {
        List<D> all = new ArrayList<>();
        Slice<D> slice = snapshot.list(view, new Selection(project(), List.of(), Paging.LARGEST_LIMIT, null));
        all.addAll(slice.documents());
        while (slice.next() != null) {
            slice = snapshot.list(view, new Selection(project(), List.of(), Paging.LARGEST_LIMIT, slice.next()));
            all.addAll(slice.documents());
        }
        return all;
    }

    public String project() {
        return document.overview().project().value();
    }
}

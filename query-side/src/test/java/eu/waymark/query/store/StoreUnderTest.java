package eu.waymark.query.store;

import static eu.waymark.query.store.Notes.change;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Change.Written;
import eu.waymark.query.store.Selection.Condition;
import eu.waymark.query.store.ViewStore.Promotion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every part of the kit says in few words. */
interface StoreUnderTest {
    ViewStore store();

    default Generation live(Projection<?> view, Written... documents) {
        Generation begun = store().begin(view);
        store().write(List.of(change(begun, 0, "zero", documents)));
        store().promote(List.of(new Promotion(view, begun)));
        return begun;
    }

    default @Nullable Note find(NoteView view, String project, String key) {
        return store().read(snapshot -> Optional.ofNullable(snapshot.find(view, project, key)))
                .orElse(null);
    }

    default List<String> keys(Condition... conditions) {
        return store()
                .read(snapshot -> snapshot.list(NoteView.PLAIN, new Selection("p", List.of(conditions), 100, null)))
                .documents()
                .stream()
                .map(Note::text)
                .toList();
    }

    default List<String> texts(NoteView view, @Nullable String project) {
        return store()
                .read(snapshot -> snapshot.list(view, new Selection(project, List.of(), 100, null)))
                .documents()
                .stream()
                .map(Note::text)
                .toList();
    }
}

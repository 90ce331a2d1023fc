package eu.waymark.query.store;

import eu.waymark.query.store.Change.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes to write, and what was read. */
final class Notes {
    private Notes() {}

    static @Nullable String text(@Nullable Note note) {
        return note == null ? null : note.text();
    }

    static Change change(Generation generation, long position, String event, Written... documents) {
        return new Change(generation, List.of(documents), List.of(), position, event);
    }

    static Written written(String project, String key, String text, String... words) {
        return new Written(new Key(project, key), Documents.write(new Note(text, null, List.of(words))));
    }

    static Written day(String key, String day) {
        return new Written(new Key("p", key), Documents.write(new Note(key, new Note.Inner(day), List.of())));
    }
}

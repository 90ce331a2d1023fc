package eu.waymark.query.store;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view for the kit, which writes documents itself and folds nothing. */
public record NoteView(String name, int version, @Nullable String order) implements Projection<Note> {
    public static final NoteView PLAIN = new NoteView("plain", 1, null);
    public static final NoteView BY_DAY = new NoteView("byday", 1, "inner.day");

    @Override
    public Class<Note> document() {
        return Note.class;
    }

    @Override
    public List<String> facets() {
        return List.of("text", "words");
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return List.of();
    }

    @Override
    public @Nullable Note fold(String key, @Nullable Note document, RecordedEvent event) {
        return document;
    }
}

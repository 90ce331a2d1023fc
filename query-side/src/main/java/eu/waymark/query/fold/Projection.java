package eu.waymark.query.fold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One view: a pure function from a document and an event to the next document.
 *
 * <p>The same function follows the live record, rebuilds, travels in time and is tested. What must stay true for that: it depends on
 * its arguments alone, never on a clock, on another view, on the process or on how events are grouped into batches; and the keys
 * follow from the event alone. A changed outcome for the same events needs a higher {@link #version()}.
 *
 * @param <D> an immutable record; written as JSON in the order of its components
 */
public interface Projection<D> {
    /** Stable name, lower-case letters only. */
    String name();

    /** From 1. A view of another version is rebuilt when the process starts. */
    int version();

    Class<D> document();

    /** What the keys of this event lie within: its project, or what a view over all projects calls itself. */
    default String scope(RecordedEvent event) {
        return event.project();
    }

    /** Keys of the documents that the event touches, within its {@link #scope}. Each at most once; none where it touches nothing. */
    List<String> keys(RecordedEvent event);

    /**
     * The document as it stands after the event.
     *
     * @param key one of {@link #keys} of this event
     * @param document as it stood before; null where there is none
     * @return null where there is none any more
     */
    @Nullable
    D fold(String key, @Nullable D document, RecordedEvent event);

    /** Whether every event makes a document of its own, under a key that no other event has, so that nothing is read before. */
    default boolean oneDocumentAnEvent() {
        return false;
    }

    /** Component that lists are ordered by, before the key: a path such as {@code details.from}. Absent: by key alone. */
    default @Nullable String order() {
        return null;
    }

    /** Components by which documents can be searched: single values, or lists of values. */
    default List<String> facets() {
        return List.of();
    }
}

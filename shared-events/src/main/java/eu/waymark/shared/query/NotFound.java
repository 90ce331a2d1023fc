package eu.waymark.shared.query;

import org.jspecify.annotations.Nullable;

/**
 * There is no such thing.
 *
 * @param what {@code project/values}, or a subject such as {@code activity/<id>}
 * @param why in a sentence, where there is more to say: there was none yet by the time asked for
 */
public record NotFound<T>(String what, @Nullable String why) implements QueryAnswer<T> {
    public NotFound(String what) {
        this(what, null);
    }
}

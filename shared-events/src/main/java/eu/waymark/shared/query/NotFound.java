package eu.waymark.shared.query;

/**
 * There is no such thing.
 *
 * @param what {@code project/values}, or a subject such as {@code activity/<id>}
 */
public record NotFound<T>(String what) implements QueryAnswer<T> {}

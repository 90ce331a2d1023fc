package eu.waymark.shared.query;

/**
 * The query itself is at fault, so it cannot be answered as it is.
 *
 * @param what which part of it, and why, in a sentence
 */
public record Malformed<T>(String what) implements QueryAnswer<T> {}

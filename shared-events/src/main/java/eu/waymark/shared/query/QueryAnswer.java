package eu.waymark.shared.query;

/** The answer to a query. */
public sealed interface QueryAnswer<T> permits Page, Single, NotFound, NotReady, Malformed {}

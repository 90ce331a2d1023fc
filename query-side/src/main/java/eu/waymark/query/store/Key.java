package eu.waymark.query.store;

/** Where a document lies within a generation of a view. */
public record Key(String project, String key) {}

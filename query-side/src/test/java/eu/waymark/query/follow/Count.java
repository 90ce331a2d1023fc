package eu.waymark.query.follow;

/** How many events a project has, by a given version of the view. */
public record Count(int version, int events) {}

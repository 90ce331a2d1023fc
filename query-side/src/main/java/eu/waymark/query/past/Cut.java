package eu.waymark.query.past;

import java.time.Instant;

/**
 * Where a project's stream ends for whoever looks back.
 *
 * @param instant the one that was asked for
 * @param last sequence number of the last event recorded by then
 */
public record Cut(String stream, Instant instant, long last) {}

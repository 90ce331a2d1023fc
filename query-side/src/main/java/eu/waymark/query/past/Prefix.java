package eu.waymark.query.past;

import eu.waymark.query.fold.RecordedEvent;
import java.util.List;

/**
 * The beginning of a project's stream, up to where it is cut. Immutable.
 *
 * @param events all of them, in their order; at least one
 */
public record Prefix(Cut cut, List<RecordedEvent> events) {}

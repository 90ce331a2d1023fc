package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.codec.MetadataJson;
import eu.waymark.eventstore.engine.EventDraft;

/**
 * A draft ready to be written: what can be made in the caller's thread is not left to the one writer.
 *
 * @param metadata as JSON text
 */
record EventRow(EventDraft event, String metadata) {
    static EventRow of(EventDraft event) {
        return new EventRow(event, MetadataJson.of(event.metadata()));
    }
}

package eu.waymark.eventstore.engine;

import eu.waymark.eventstore.StoredEvent;
import java.time.Instant;
import java.util.SortedMap;

/**
 * An event that may be recorded: everything of a {@link StoredEvent} but its position, which the record gives.
 *
 * <p>Made only by {@link EventDrafts}, so a leaf can cover it.
 *
 * @param metadata sorted by UTF-8 bytes of the key
 */
@SuppressWarnings("ArrayRecordComponent") // as StoredEvent: large, read-only by agreement
public record EventDraft(
        String id,
        String aggregateType,
        String aggregateId,
        long sequence,
        Instant recordedAt,
        String type,
        String revision,
        byte[] payload,
        SortedMap<String, String> metadata) {}

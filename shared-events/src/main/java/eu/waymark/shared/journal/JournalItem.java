package eu.waymark.shared.journal;

import java.time.Instant;
import java.util.Map;

/**
 * One event as stored.
 *
 * @param payload the stored bytes, JSON in UTF-8, never upcast
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record JournalItem(
        long sequence,
        long position,
        String id,
        String type,
        String revision,
        Instant recordedAt,
        byte[] payload,
        Map<String, String> metadata) {}

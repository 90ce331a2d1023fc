package eu.waymark.eventstore;

import java.time.Instant;
import java.util.Map;

/**
 * One event exactly as the record holds it: payload bytes as stored, never upcast.
 *
 * <p>These fields, and no others, are what a leaf of the ledger covers ({@code docs/ledger.md}), except for {@code position}, which
 * is the leaf's index. Immutable by agreement: whoever holds it must not change {@code payload}.
 *
 * @param position place in the global order, from 0, without gaps
 * @param id the event's identifier, a UUID from whoever wrote it; the record does not compare it with others
 * @param aggregateType the kind of stream: {@code project} or {@code refusal}
 * @param aggregateId the stream's name, its kind included: {@code project/values}
 * @param sequence place in the stream, from 0, without gaps
 * @param recordedAt when it was recorded, whole milliseconds
 * @param type logical type name, such as {@code ExchangeScheduled}; never a Java class name
 * @param revision revision of the type's payload, such as {@code 1}
 * @param payload the bytes as stored: JSON in UTF-8
 * @param metadata strings only
 */
@SuppressWarnings(
        "ArrayRecordComponent") // the payload is large and read-only: a copy for each reader would cost more than it
// guards
public record StoredEvent(
        long position,
        String id,
        String aggregateType,
        String aggregateId,
        long sequence,
        Instant recordedAt,
        String type,
        String revision,
        byte[] payload,
        Map<String, String> metadata) {}

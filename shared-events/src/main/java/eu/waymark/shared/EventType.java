package eu.waymark.shared;

/**
 * One event as the record names it. Name and revision are written once and for ever; the class may be renamed.
 *
 * @param name logical type name
 * @param revision current revision of the payload; older ones are carried forward by upcasters when they are read
 */
public record EventType(String name, String revision, Class<? extends Event> type) {}

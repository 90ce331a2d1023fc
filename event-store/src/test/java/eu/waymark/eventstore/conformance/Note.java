package eu.waymark.eventstore.conformance;

/** The payload of the kit's events. */
public record Note(String text) {}

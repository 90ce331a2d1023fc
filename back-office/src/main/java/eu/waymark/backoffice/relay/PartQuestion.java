package eu.waymark.backoffice.relay;

/**
 * Asks for the next part of a file that is held.
 *
 * @param offset how many bytes of it are there already
 */
public record PartQuestion(String file, long offset) {}

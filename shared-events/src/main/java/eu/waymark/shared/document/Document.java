package eu.waymark.shared.document;

import eu.waymark.shared.Line;

/**
 * A document that proves something, kept outside the record.
 *
 * @param name what it is called; never personal data
 * @param digest tells the very document from an altered copy
 */
public record Document(@Line String name, Digest digest) {}

/** The ports of the record: what a stored event is, and how raw events are read. */
@NullMarked
package eu.waymark.eventstore;

import org.jspecify.annotations.NullMarked;

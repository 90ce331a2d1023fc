/** Copies a record from one engine to another, event by event as it is stored. */
@NullMarked
package eu.waymark.eventstore.copy;

import org.jspecify.annotations.NullMarked;

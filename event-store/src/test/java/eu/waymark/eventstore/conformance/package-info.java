/** What every event store passes, whatever it is built on. */
@NullMarked
package eu.waymark.eventstore.conformance;

import org.jspecify.annotations.NullMarked;

/** The record in Axon Server, tested against a real one where one is given, and against servers that misbehave everywhere. */
@NullMarked
package eu.waymark.eventstore.axonserver;

import org.jspecify.annotations.NullMarked;

/** The record in Axon Server: raw events over its event channel, positions beside streams, and the errors of a connection. */
@NullMarked
package eu.waymark.eventstore.axonserver;

import org.jspecify.annotations.NullMarked;

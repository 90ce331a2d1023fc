/** How an event becomes the bytes of the record, and how stored bytes of any revision become an event again. */
@NullMarked
package eu.waymark.eventstore.codec;

import org.jspecify.annotations.NullMarked;

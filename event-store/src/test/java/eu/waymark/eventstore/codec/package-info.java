/** The codec against the golden files, and against everything that must not be read. */
@NullMarked
package eu.waymark.eventstore.codec;

import org.jspecify.annotations.NullMarked;

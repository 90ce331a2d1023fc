/** Files that one process holds, so that what they stand for has one user. */
@NullMarked
package eu.waymark.eventstore.lock;

import org.jspecify.annotations.NullMarked;

/** Proves that a copy is the same record, whatever interrupted it, and that nothing else is taken for one. */
@NullMarked
package eu.waymark.eventstore.copy;

import org.jspecify.annotations.NullMarked;

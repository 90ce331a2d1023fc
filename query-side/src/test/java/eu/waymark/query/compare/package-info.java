/** Proves that what is said to have changed is what changed, and by which events. */
@NullMarked
package eu.waymark.query.compare;

import org.jspecify.annotations.NullMarked;

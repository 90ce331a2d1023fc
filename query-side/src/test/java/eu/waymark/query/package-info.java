/** The query-side as a whole. */
@NullMarked
package eu.waymark.query;

import org.jspecify.annotations.NullMarked;

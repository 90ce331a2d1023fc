/** Folds. */
@NullMarked
package eu.waymark.query;

import org.jspecify.annotations.NullMarked;

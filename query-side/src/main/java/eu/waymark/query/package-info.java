/** Folds: how events become views, and how views are asked. This package puts the query-side together. */
@NullMarked
package eu.waymark.query;

import org.jspecify.annotations.NullMarked;

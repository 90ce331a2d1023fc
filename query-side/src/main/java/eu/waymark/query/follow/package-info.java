/** The one loop that reads the record, folds every view, and builds a view anew beside the live one. */
@NullMarked
package eu.waymark.query.follow;

import org.jspecify.annotations.NullMarked;

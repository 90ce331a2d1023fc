/** Communities of practice: the clusters of cities that work on one theme. */
@NullMarked
package eu.waymark.shared.community;

import org.jspecify.annotations.NullMarked;

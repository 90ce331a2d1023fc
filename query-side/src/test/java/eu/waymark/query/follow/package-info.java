/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.follow;

import org.jspecify.annotations.NullMarked;

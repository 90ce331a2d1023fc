/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.due;

import org.jspecify.annotations.NullMarked;

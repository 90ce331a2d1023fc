/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.visit;

import org.jspecify.annotations.NullMarked;

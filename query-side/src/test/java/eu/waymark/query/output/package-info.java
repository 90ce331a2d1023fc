/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.output;

import org.jspecify.annotations.NullMarked;

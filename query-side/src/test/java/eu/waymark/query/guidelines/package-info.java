/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.guidelines;

import org.jspecify.annotations.NullMarked;

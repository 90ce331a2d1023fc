/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.agreement;

import org.jspecify.annotations.NullMarked;

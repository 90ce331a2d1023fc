/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.partner;

import org.jspecify.annotations.NullMarked;

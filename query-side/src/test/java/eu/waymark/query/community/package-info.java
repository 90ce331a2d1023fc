/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.community;

import org.jspecify.annotations.NullMarked;

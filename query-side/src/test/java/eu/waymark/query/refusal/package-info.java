/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.refusal;

import org.jspecify.annotations.NullMarked;

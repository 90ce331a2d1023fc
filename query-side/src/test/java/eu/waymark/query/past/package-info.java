/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.past;

import org.jspecify.annotations.NullMarked;

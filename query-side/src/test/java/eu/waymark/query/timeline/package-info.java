/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.timeline;

import org.jspecify.annotations.NullMarked;

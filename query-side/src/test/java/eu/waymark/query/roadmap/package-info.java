/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.roadmap;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.benchmark;

import org.jspecify.annotations.NullMarked;

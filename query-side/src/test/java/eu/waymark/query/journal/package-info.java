/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.journal;

import org.jspecify.annotations.NullMarked;

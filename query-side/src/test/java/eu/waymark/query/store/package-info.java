/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.store;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.store.sqlite;

import org.jspecify.annotations.NullMarked;

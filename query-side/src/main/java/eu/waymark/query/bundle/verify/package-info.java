/** Verifies a bundle that a stranger may have made or changed, with nothing but the bundle. */
@NullMarked
package eu.waymark.query.bundle.verify;

import org.jspecify.annotations.NullMarked;

/** Bundles of the assembled process, intact and tampered with. */
@NullMarked
package eu.waymark.backoffice.bundle;

import org.jspecify.annotations.NullMarked;

/** Bundles: written, verified, tampered with. */
@NullMarked
package eu.waymark.query.bundle;

import org.jspecify.annotations.NullMarked;

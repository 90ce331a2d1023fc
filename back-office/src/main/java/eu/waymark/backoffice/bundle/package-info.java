/** What is told of a bundle that was verified. */
@NullMarked
package eu.waymark.backoffice.bundle;

import org.jspecify.annotations.NullMarked;

/** Who visits whom, and who came. */
@NullMarked
package eu.waymark.query.visit;

import org.jspecify.annotations.NullMarked;

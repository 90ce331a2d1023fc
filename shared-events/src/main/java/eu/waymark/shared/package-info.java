/** The one language that all sides speak. */
@NullMarked
package eu.waymark.shared;

import org.jspecify.annotations.NullMarked;

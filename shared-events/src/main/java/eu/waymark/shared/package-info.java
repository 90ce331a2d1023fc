/** The one language that all sides speak: what every command, event and query has in common. */
@NullMarked
package eu.waymark.shared;

import org.jspecify.annotations.NullMarked;

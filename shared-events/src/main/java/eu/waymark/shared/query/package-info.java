/** What all queries and their answers have in common. */
@NullMarked
package eu.waymark.shared.query;

import org.jspecify.annotations.NullMarked;

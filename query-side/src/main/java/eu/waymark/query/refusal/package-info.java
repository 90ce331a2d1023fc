/** The commands that rules refused. */
@NullMarked
package eu.waymark.query.refusal;

import org.jspecify.annotations.NullMarked;

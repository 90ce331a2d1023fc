/** Decides about cluster visits. */
@NullMarked
package eu.waymark.command.visit;

import org.jspecify.annotations.NullMarked;

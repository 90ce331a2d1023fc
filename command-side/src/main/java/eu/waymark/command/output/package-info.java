/** Decides about what the project produced: needs analyses and other outputs. */
@NullMarked
package eu.waymark.command.output;

import org.jspecify.annotations.NullMarked;

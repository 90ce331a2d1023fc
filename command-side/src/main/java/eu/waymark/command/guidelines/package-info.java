/** Decides about the guidelines: published in versions, adopted by cities. */
@NullMarked
package eu.waymark.command.guidelines;

import org.jspecify.annotations.NullMarked;

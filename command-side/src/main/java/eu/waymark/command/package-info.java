/** Decides. */
@NullMarked
package eu.waymark.command;

import org.jspecify.annotations.NullMarked;

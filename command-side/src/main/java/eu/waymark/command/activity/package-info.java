/** Decides about the life that all activities share. */
@NullMarked
package eu.waymark.command.activity;

import org.jspecify.annotations.NullMarked;

/** Decides about the project itself. */
@NullMarked
package eu.waymark.command.project;

import org.jspecify.annotations.NullMarked;

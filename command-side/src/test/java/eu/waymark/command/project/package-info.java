/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.project;

import org.jspecify.annotations.NullMarked;

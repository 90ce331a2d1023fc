/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.meeting;

import org.jspecify.annotations.NullMarked;

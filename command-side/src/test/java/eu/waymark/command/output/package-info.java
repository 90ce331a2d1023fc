/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.output;

import org.jspecify.annotations.NullMarked;

/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.visit;

import org.jspecify.annotations.NullMarked;

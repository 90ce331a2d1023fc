/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.decide;

import org.jspecify.annotations.NullMarked;

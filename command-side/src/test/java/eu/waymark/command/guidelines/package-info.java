/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.guidelines;

import org.jspecify.annotations.NullMarked;

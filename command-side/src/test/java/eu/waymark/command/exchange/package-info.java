/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.exchange;

import org.jspecify.annotations.NullMarked;

/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.community;

import org.jspecify.annotations.NullMarked;

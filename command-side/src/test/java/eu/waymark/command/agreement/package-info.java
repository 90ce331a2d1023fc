/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.agreement;

import org.jspecify.annotations.NullMarked;

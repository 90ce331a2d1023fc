/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.partner;

import org.jspecify.annotations.NullMarked;

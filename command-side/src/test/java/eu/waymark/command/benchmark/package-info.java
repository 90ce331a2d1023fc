/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.benchmark;

import org.jspecify.annotations.NullMarked;

/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.roadmap;

import org.jspecify.annotations.NullMarked;

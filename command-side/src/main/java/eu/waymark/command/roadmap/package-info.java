/** Decides about roadmaps: drafted, submitted, endorsed, carried out. */
@NullMarked
package eu.waymark.command.roadmap;

import org.jspecify.annotations.NullMarked;

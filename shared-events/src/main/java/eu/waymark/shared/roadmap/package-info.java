/** Roadmaps: the action plan of each city, drafted, submitted, endorsed by its administration, and carried out. */
@NullMarked
package eu.waymark.shared.roadmap;

import org.jspecify.annotations.NullMarked;

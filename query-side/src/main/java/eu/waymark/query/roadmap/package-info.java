/** The roadmaps of the cities. */
@NullMarked
package eu.waymark.query.roadmap;

import org.jspecify.annotations.NullMarked;

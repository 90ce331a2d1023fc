/** Cluster visits: a city of a community of practice is visited by the others. */
@NullMarked
package eu.waymark.shared.visit;

import org.jspecify.annotations.NullMarked;

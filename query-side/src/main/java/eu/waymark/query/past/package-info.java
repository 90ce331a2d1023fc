/** Time travel: the same projections, folded over the beginning of a project's stream. */
@NullMarked
package eu.waymark.query.past;

import org.jspecify.annotations.NullMarked;

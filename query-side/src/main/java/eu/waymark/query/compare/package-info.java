/** What changed between two times: the states at both, and which event on the way changed what. */
@NullMarked
package eu.waymark.query.compare;

import org.jspecify.annotations.NullMarked;

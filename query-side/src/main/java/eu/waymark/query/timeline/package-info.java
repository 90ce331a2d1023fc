/** What happened in a project, one item an event, as a person reads it. */
@NullMarked
package eu.waymark.query.timeline;

import org.jspecify.annotations.NullMarked;

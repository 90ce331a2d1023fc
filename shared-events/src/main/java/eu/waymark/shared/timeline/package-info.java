/** The timeline of a project: its events, as a person reads them. */
@NullMarked
package eu.waymark.shared.timeline;

import org.jspecify.annotations.NullMarked;

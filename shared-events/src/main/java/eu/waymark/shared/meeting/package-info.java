/** Meetings of partners that are neither visits nor exchanges. */
@NullMarked
package eu.waymark.shared.meeting;

import org.jspecify.annotations.NullMarked;

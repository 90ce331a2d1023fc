/** Decides about meetings of partners that are neither visits nor exchanges. */
@NullMarked
package eu.waymark.command.meeting;

import org.jspecify.annotations.NullMarked;

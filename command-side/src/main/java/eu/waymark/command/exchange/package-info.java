/** Decides about exchanges, leg by leg. */
@NullMarked
package eu.waymark.command.exchange;

import org.jspecify.annotations.NullMarked;

/** Deciding, purely: command and state give events or a refusal; state and event give the next state. */
@NullMarked
package eu.waymark.command.decide;

import org.jspecify.annotations.NullMarked;

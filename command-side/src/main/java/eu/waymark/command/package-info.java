/** The shell: takes commands from Axon's bus, has them decided, records what was decided. */
@NullMarked
package eu.waymark.command;

import org.jspecify.annotations.NullMarked;

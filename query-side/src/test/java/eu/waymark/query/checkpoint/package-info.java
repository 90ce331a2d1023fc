/** Proves signed notes, keys and checkpoints against the known vectors of C2SP, and what is wrong with those that are none. */
@NullMarked
package eu.waymark.query.checkpoint;

import org.jspecify.annotations.NullMarked;

/** Proves the shell with the real event store, and holds the samples that all tests of deciding share. */
@NullMarked
package eu.waymark.command;

import org.jspecify.annotations.NullMarked;

/** The record in one SQLite file: one writer with group commit, many readers, and the errors of disks. */
@NullMarked
package eu.waymark.eventstore.sqlite;

import org.jspecify.annotations.NullMarked;

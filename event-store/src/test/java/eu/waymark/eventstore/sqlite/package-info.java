/** The SQLite record: the conformance kit, and what only a file has to stand. */
@NullMarked
package eu.waymark.eventstore.sqlite;

import org.jspecify.annotations.NullMarked;

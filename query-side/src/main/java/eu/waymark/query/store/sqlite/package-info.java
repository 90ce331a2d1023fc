/** The view store of one machine: one derived SQLite file that can be deleted at any time. */
@NullMarked
package eu.waymark.query.store.sqlite;

import org.jspecify.annotations.NullMarked;

/** A project as tables that any spreadsheet opens. */
@NullMarked
package eu.waymark.query.export.csv;

import org.jspecify.annotations.NullMarked;

/** Proves that the tables hold what was recorded, and nothing that a spreadsheet runs. */
@NullMarked
package eu.waymark.query.export.csv;

import org.jspecify.annotations.NullMarked;

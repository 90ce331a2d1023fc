/** Taking a project home: what was recorded of it by a day, folded from the record and written in a format that others read. */
@NullMarked
package eu.waymark.query.export;

import org.jspecify.annotations.NullMarked;

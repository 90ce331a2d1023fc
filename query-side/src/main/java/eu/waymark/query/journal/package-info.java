/** The events of a project themselves, read from the record. */
@NullMarked
package eu.waymark.query.journal;

import org.jspecify.annotations.NullMarked;

/** The events and commands as JSON: the golden files, and what holds the records to them. */
@NullMarked
package eu.waymark.shared.golden;

import org.jspecify.annotations.NullMarked;

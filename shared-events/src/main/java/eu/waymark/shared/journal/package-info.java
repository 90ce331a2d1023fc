/** The events of a project themselves, as stored. */
@NullMarked
package eu.waymark.shared.journal;

import org.jspecify.annotations.NullMarked;

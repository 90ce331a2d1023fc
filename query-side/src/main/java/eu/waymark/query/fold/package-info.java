/** What a projection is: a pure function from a document and an event to the next document. */
@NullMarked
package eu.waymark.query.fold;

import org.jspecify.annotations.NullMarked;

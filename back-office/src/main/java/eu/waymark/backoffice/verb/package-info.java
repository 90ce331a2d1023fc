/** The command line: one class a verb, one JSON object or one readable text as output. */
@NullMarked
package eu.waymark.backoffice.verb;

import org.jspecify.annotations.NullMarked;

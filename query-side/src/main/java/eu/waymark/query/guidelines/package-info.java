/** The guidelines, and which cities adopted them. */
@NullMarked
package eu.waymark.query.guidelines;

import org.jspecify.annotations.NullMarked;

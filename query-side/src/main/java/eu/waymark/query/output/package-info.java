/** What the project produced. */
@NullMarked
package eu.waymark.query.output;

import org.jspecify.annotations.NullMarked;

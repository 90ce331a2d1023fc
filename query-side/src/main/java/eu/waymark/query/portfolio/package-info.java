/** What is asked about one project as a whole, or about all of them. */
@NullMarked
package eu.waymark.query.portfolio;

import org.jspecify.annotations.NullMarked;

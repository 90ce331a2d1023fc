/** The fixture of this module: events given, views and answers then. */
@NullMarked
package eu.waymark.query.given;

import org.jspecify.annotations.NullMarked;

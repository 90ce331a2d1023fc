/** What has to be done, for whom, by when. */
@NullMarked
package eu.waymark.query.due;

import org.jspecify.annotations.NullMarked;

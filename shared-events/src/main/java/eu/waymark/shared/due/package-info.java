/** What has to be done, for whom and by when. */
@NullMarked
package eu.waymark.shared.due;

import org.jspecify.annotations.NullMarked;

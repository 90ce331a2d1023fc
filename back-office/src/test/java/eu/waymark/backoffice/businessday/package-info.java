/** The business day of {@code requests.http}: read as an editor reads it, and run. */
@NullMarked
package eu.waymark.backoffice.businessday;

import org.jspecify.annotations.NullMarked;

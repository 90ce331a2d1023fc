/** What the project produced besides its activities: needs analyses, and outputs that may bear no date. */
@NullMarked
package eu.waymark.shared.output;

import org.jspecify.annotations.NullMarked;

/** The pages, asked for over real HTTP. */
@NullMarked
package eu.waymark.backoffice.page;

import org.jspecify.annotations.NullMarked;

/** The pages in a real browser: as it lays them out, and as a keyboard reaches them. */
@NullMarked
package eu.waymark.backoffice.browser;

import org.jspecify.annotations.NullMarked;

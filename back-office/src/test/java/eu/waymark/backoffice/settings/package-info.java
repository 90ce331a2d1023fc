/** How settings are looked up, and what is said of those that cannot be. */
@NullMarked
package eu.waymark.backoffice.settings;

import org.jspecify.annotations.NullMarked;

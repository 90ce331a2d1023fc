/** What the operator has set: names, where they are looked up, and what cannot be. */
@NullMarked
package eu.waymark.backoffice.settings;

import org.jspecify.annotations.NullMarked;

/** What people read in a bundle, folded from its own events: the same by whoever writes it and by whoever verifies it. */
@NullMarked
package eu.waymark.query.bundle.view;

import org.jspecify.annotations.NullMarked;

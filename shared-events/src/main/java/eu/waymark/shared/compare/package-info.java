/** What changed in a project between two times. */
@NullMarked
package eu.waymark.shared.compare;

import org.jspecify.annotations.NullMarked;

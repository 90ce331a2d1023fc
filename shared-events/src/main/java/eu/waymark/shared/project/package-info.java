/** The project itself: its registration and its closing. */
@NullMarked
package eu.waymark.shared.project;

import org.jspecify.annotations.NullMarked;

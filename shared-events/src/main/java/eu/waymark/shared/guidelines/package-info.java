/** Guidelines: published by the project, adopted by each city. */
@NullMarked
package eu.waymark.shared.guidelines;

import org.jspecify.annotations.NullMarked;

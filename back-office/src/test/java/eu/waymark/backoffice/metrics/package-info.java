/** What the figures say. */
@NullMarked
package eu.waymark.backoffice.metrics;

import org.jspecify.annotations.NullMarked;

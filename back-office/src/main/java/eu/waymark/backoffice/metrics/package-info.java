/** What is measured while it runs, for whoever watches it: commands, refusals by rule, and how far the views are behind. */
@NullMarked
package eu.waymark.backoffice.metrics;

import org.jspecify.annotations.NullMarked;

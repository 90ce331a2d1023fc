/** What is measured while it runs, for whoever watches it: commands, refusals by rule, how long the record takes to write, and how far the views are behind. */
@NullMarked
package eu.waymark.backoffice.metrics;

import org.jspecify.annotations.NullMarked;

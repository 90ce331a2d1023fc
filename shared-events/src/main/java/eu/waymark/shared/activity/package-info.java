/** What all activities share: dates, place, attendance, outcome, completion. */
@NullMarked
package eu.waymark.shared.activity;

import org.jspecify.annotations.NullMarked;

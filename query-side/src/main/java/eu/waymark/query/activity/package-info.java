/** Each activity with all that is recorded of it. */
@NullMarked
package eu.waymark.query.activity;

import org.jspecify.annotations.NullMarked;

/** What every answer has in common: waiting for the views, one consistent reading, the day asked for, pages. */
@NullMarked
package eu.waymark.query.answer;

import org.jspecify.annotations.NullMarked;

/** The communities of practice. */
@NullMarked
package eu.waymark.query.community;

import org.jspecify.annotations.NullMarked;

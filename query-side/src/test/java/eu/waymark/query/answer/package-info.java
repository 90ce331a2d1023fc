/** Tests of the package of this name. */
@NullMarked
package eu.waymark.query.answer;

import org.jspecify.annotations.NullMarked;

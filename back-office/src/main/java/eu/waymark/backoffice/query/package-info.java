/** How a question comes in: parameters become one message, its answer one reply. */
@NullMarked
package eu.waymark.backoffice.query;

import org.jspecify.annotations.NullMarked;

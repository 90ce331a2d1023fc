/** Proves time stamps against an authority that the tests run themselves. */
@NullMarked
package eu.waymark.query.timestamp;

import org.jspecify.annotations.NullMarked;

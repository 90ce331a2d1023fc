/** The grant agreement and its amendments. */
@NullMarked
package eu.waymark.shared.agreement;

import org.jspecify.annotations.NullMarked;

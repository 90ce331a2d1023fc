/** Staff and volunteer exchanges, leg by leg. */
@NullMarked
package eu.waymark.shared.exchange;

import org.jspecify.annotations.NullMarked;

/** Commands that a rule refused. */
@NullMarked
package eu.waymark.shared.refusal;

import org.jspecify.annotations.NullMarked;

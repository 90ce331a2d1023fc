/** Decides about the grant agreement. */
@NullMarked
package eu.waymark.command.agreement;

import org.jspecify.annotations.NullMarked;

/** Decides about communities of practice. */
@NullMarked
package eu.waymark.command.community;

import org.jspecify.annotations.NullMarked;
